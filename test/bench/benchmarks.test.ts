import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { flatCost, STEPS } from "../../bench/benchmarks/flat-cost.ts";
import { manyAccounts, nameOf } from "../../bench/benchmarks/many-accounts.ts";
import { readSettings } from "../../settings/read.ts";
import { readStackFile } from "../../settings/stack-file.ts";

describe("the benchmark of many accounts", () => {
  it("previews settings that hold, with so many created workload accounts", () => {
    const folder = mkdtempSync(join(tmpdir(), "landing-zone-test-"));
    try {
      const commandLine = manyAccounts(1000, { seconds: 5, megabytes: 550 }).prepare(folder);
      const file = join(folder, "Pulumi.bench.yaml");
      expect(commandLine).to.deep.equal(["preview", "--stack", "bench", "--config", file]);
      const { accounts } = readSettings(readStackFile(file), file);
      expect(Object.values(accounts).filter(({ unit }) => unit === "workloads")).to.have.length(1000);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("the cost per account", () => {
  const judged = (...seconds: readonly [number, number, number]) =>
    flatCost.judge(
      new Map(
        STEPS.map((accounts, at) => [
          nameOf(accounts),
          { seconds: seconds[at] ?? NaN, largestProcess: undefined, wholeTree: undefined },
        ]),
      ),
    );

  it("is flat when the last accounts cost no more each than the first ones", () => {
    expect(judged(2, 3.2, 4.7)).to.deep.equal({
      met: true,
      told: "3.00 ms from 100 to 500, 3.00 ms from 500 to 1,000",
    });
    expect(judged(2, 3.2, 4.8).met, "within the noise").to.equal(true);
    expect(judged(2, 3.2, 4.9).met).to.equal(false);
  });
});
