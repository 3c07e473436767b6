import { setTimeout } from "node:timers/promises";
import { expect } from "chai";
import { lineOf, startProgress } from "../../../../tools/guardrails/replay/progress.ts";

const ERASE_LINE = "\r\u001B[2K";

function stream(isTTY: boolean) {
  const written: string[] = [];
  return { written, stream: { isTTY, write: (text: string) => written.push(text) > 0 } };
}

const SEEN = { files: 12, bytes: 25_000_000, records: 90_000 };

describe("the progress of a replay", () => {
  it("is a bar where it is known how much there is", () => {
    expect(lineOf(SEEN, { files: 48, bytes: 100_000_000 }, 1.5)).to.equal(
      "[#####...............] 25 %, 12 of 48 files, 25 MB of 100 MB, 90,000 records, 60,000 a second",
    );
    expect(lineOf(SEEN, { files: 1, bytes: 0 }, 1)).to.include("[####################] 100 %");
  });

  it("counts where it is not", () => {
    expect(lineOf(SEEN, undefined, 1.5)).to.equal("12 files, 25 MB, 90,000 records, 60,000 a second");
  });

  it("is shown on one line of a terminal now and then, and taken away", async () => {
    const { written, stream: to } = stream(true);
    const progress = startProgress(to, undefined, 10);
    progress.advance(SEEN);
    expect(written).to.deep.equal([]);
    await setTimeout(15);
    progress.advance(SEEN);
    progress.advance(SEEN);
    progress.end();
    expect(written).to.have.length(2);
    expect(written[0]?.startsWith(`${ERASE_LINE}12 files, 25 MB, 90,000 records, `)).to.equal(true);
    expect(written[1]).to.equal(ERASE_LINE);
  });

  it("is silent where nobody watches, and if it was quick", async () => {
    for (const isTTY of [true, false]) {
      const { written, stream: to } = stream(isTTY);
      const progress = startProgress(to, undefined, isTTY ? 1000 : 0);
      await setTimeout(2);
      progress.advance(SEEN);
      progress.end();
      expect(written).to.deep.equal([]);
    }
  });
});
