import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { staleFiles, writeFiles } from "../../../tools/generate/files.ts";
import { GENERATED } from "../../../tools/generate/generated.ts";

const FILES = [
  { path: "schema.json", make: () => "{}" },
  { path: "docs/picture.svg", make: () => Promise.resolve("<svg/>") },
];
const all = FILES.map(({ path }) => path);

describe("generated files", () => {
  it("are up to date in the project; else run `npm run generate`", async () => {
    const stale = await staleFiles(join(import.meta.dirname, "../../.."), GENERATED);
    expect(stale.map(({ path }) => path)).to.deep.equal([]);
  });

  it("are written where they are missing or stale, and only there", async () => {
    const folder = mkdtempSync(join(tmpdir(), "generate-"));
    try {
      expect(await writeFiles(folder, FILES)).to.deep.equal(all);
      expect(await staleFiles(folder, FILES)).to.deep.equal([]);
      appendFileSync(join(folder, "schema.json"), "x");
      expect(await staleFiles(folder, FILES)).to.deep.equal([{ path: "schema.json", content: "{}" }]);
      expect(await writeFiles(folder, FILES)).to.deep.equal(["schema.json"]);
      expect(readFileSync(join(folder, "schema.json"), "utf8")).to.equal("{}");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
