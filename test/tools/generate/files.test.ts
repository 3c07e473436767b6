import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { staleFiles, writeFiles } from "../../../tools/generate/files.ts";
import { GENERATED } from "../../../tools/generate/generated.ts";

const all = GENERATED.map(({ path }) => path);

describe("generated files", () => {
  it("are up to date in the project; else run `npm run generate`", async () => {
    expect(await staleFiles(join(import.meta.dirname, "../../.."))).to.deep.equal([]);
  });

  it("are the same every time they are made", () => {
    for (const { path, make } of GENERATED) expect(make(), path).to.equal(make());
  });

  it("are written where they are missing or stale, and only there", async () => {
    const folder = mkdtempSync(join(tmpdir(), "generate-"));
    try {
      expect(await staleFiles(folder)).to.deep.equal(all);
      expect(await writeFiles(folder)).to.deep.equal(all);
      expect(await staleFiles(folder)).to.deep.equal([]);
      appendFileSync(join(folder, all[0]!), "x");
      expect(await staleFiles(folder)).to.deep.equal([all[0]]);
      expect(await writeFiles(folder)).to.deep.equal([all[0]]);
      expect(readFileSync(join(folder, all[0]!), "utf8")).to.equal(GENERATED[0]!.make());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
