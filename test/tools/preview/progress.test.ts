import { setTimeout } from "node:timers/promises";
import { expect } from "chai";
import { startProgress } from "../../../tools/preview/progress.ts";

const ERASE_LINE = "\r\u001B[2K";

function stream(isTTY: boolean) {
  const written: string[] = [];
  return { written, stream: { isTTY, write: (text: string) => written.push(text) > 0 } };
}

describe("progress", () => {
  it("is silent where nobody watches, and as long as it is quick", async () => {
    for (const isTTY of [false, true]) {
      const { written, stream: to } = stream(isTTY);
      const progress = startProgress(to, { patience: 1000, pace: 5 });
      await setTimeout(30);
      progress.end();
      expect(written).to.deep.equal([]);
    }
  });

  it("counts on one line once it takes long, and takes the line away", async () => {
    const { written, stream: to } = stream(true);
    const progress = startProgress(to, { patience: 0, pace: 5 });
    progress.advance();
    progress.advance();
    await setTimeout(30);
    progress.end();
    progress.end();
    expect(written[0]).to.equal(`${ERASE_LINE}playing the program: 2 resources`);
    expect(written.filter((text) => text === ERASE_LINE)).to.have.length(1);
    expect(written.at(-1)).to.equal(ERASE_LINE);
  });
});
