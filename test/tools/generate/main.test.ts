import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { UserError } from "../../../settings/errors.ts";
import { generate, main } from "../../../tools/generate/main.ts";

const FILES = [
  { path: "schema.json", make: () => "{}" },
  { path: "docs/settings.md", make: () => "# Settings" },
];
const all = FILES.map(({ path }) => path);

describe("npm run generate", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "generate-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const fine = { lines: ["Every generated file is up to date."], status: 0 };

  it("says what it wrote", async () => {
    const wrote = { lines: all.map((path) => `Wrote ${path}`), status: 0 };
    expect(await generate(folder, FILES, false)).to.deep.equal(wrote);
    expect(await generate(folder, FILES, false)).to.deep.equal(fine);
  });

  it("only says what is stale when it is to check", async () => {
    await generate(folder, FILES, false);
    expect(await generate(folder, FILES, true)).to.deep.equal(fine);
    writeFileSync(join(folder, "docs/settings.md"), "old");
    const stale = {
      lines: ["Stale:", "  docs/settings.md", "Write them anew with `npm run generate`."],
      status: 1,
    };
    expect(await generate(folder, FILES, true)).to.deep.equal(stale);
    expect(await generate(folder, FILES, true)).to.deep.equal(stale);
  });

  it("refuses arguments that it does not know", async () => {
    const error: unknown = await main(["--check", "--all"]).catch((refused: unknown) => refused);
    expect(error).to.be.instanceOf(UserError);
    expect((error as UserError).message).to.equal(
      "generate knows no such argument:\n  --all\nCall it with no argument to write the files, or with --check to see which are stale.",
    );
  });
});
