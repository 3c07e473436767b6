import { expect } from "chai";
import { waitFor } from "../../../../components/organization/hooks/wait.ts";

/** Answers of an attempt in turn, with what was said and slept meanwhile. */
function playing(...answers: (string | undefined)[]) {
  const said: string[] = [];
  const slept: number[] = [];
  const options = {
    attempts: 3,
    seconds: 5,
    say: (message: string) => void said.push(message),
    sleep: (seconds: number) => Promise.resolve(void slept.push(seconds)),
  };
  return { said, slept, wait: waitFor("the role", () => Promise.resolve(answers.shift()), options) };
}

describe("waitFor", () => {
  it("says nothing where nothing is to be waited for", async () => {
    const { said, slept, wait } = playing(undefined);
    await wait;
    expect({ said, slept }).to.deep.equal({ said: [], slept: [] });
  });

  it("says why it waits, each time", async () => {
    const { said, slept, wait } = playing("denied", "denied still", undefined);
    await wait;
    expect(slept).to.deep.equal([5, 5]);
    expect(said).to.deep.equal([
      "waiting for the role: attempt 1 of 3: denied",
      "waiting for the role: attempt 2 of 3: denied still",
    ]);
  });

  it("gives up after its last attempt, with the last reason", async () => {
    const { slept, wait } = playing("one", "two", "three", undefined);
    const failure = await wait.then(() => undefined, String);
    expect(failure).to.equal(
      "Error: gave up on the role after 3 attempts, 5 s apart; the last one said: three",
    );
    expect(slept).to.deep.equal([5, 5]);
  });

  it("really sleeps where nobody says how", async () => {
    const answers = ["not yet", undefined];
    const started = performance.now();
    const options = { attempts: 2, seconds: 0.02, say: () => undefined };
    await waitFor("the role", () => Promise.resolve(answers.shift()), options);
    expect(performance.now() - started).to.be.greaterThan(15);
  });
});
