import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { UserError } from "../../settings/errors.ts";
import { findCli } from "./cli/cli.ts";
import { isAtLeast } from "./cli/version.ts";

/** A Go that writes an empty command where it is told to. */
const BUILDS = `if [ "$1" = env ]; then echo go1.26.8; else while [ "$1" != -o ]; do shift; done; : > "$2"; fi`;

describe("the Pulumi CLI of the tests", () => {
  let root: string;
  let path: string;
  let cache: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "landing-zone-cli-"));
    path = join(root, "path");
    cache = join(root, "cache");
    mkdirSync(path);
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  function command(name: string, script: string): void {
    const file = join(path, name);
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
  }

  const find = () => findCli({ path, cache });
  const refusal = () =>
    find().then(
      () => "",
      (error: unknown) => {
        if (error instanceof UserError) return error.message;
        throw error;
      },
    );
  const builtAt = () => join(cache, "pulumi-3.259.0", "pulumi");

  it("is the one on the PATH, with its own language host", async () => {
    command("pulumi", "echo v3.270.0");
    command("pulumi-language-nodejs", "");
    expect(await find()).to.deep.equal({ pulumi: join(path, "pulumi"), hostFolder: undefined });
  });

  for (const [what, version, host] of [
    ["is too old", "v3.258.9", true],
    ["has no language host", "v3.270.0", false],
  ] as const) {
    it(`is built where the one on the PATH ${what}, and leaves nothing beside it`, async () => {
      command("pulumi", `echo ${version}`);
      if (host) command("pulumi-language-nodejs", "");
      command("go", BUILDS);
      const { pulumi, hostFolder } = await find();
      expect(pulumi).to.equal(builtAt());
      expect(existsSync(join(hostFolder ?? "", "pulumi-language-nodejs"))).to.equal(true);
      expect(readdirSync(join(pulumi, ".."))).to.deep.equal(["pulumi"]);
    });
  }

  it("is built once", async () => {
    command("go", BUILDS);
    await find();
    command("go", "exit 1");
    expect((await find()).pulumi).to.equal(builtAt());
  });

  it("leaves nothing where a build fails halfway, and says what to do", async () => {
    command("go", `${BUILDS}; [ -e "$2" ] && echo no space >&2 && exit 1; true`);
    expect(await refusal()).to.match(
      /^The Pulumi CLI 3\.259\.0 could not be built\.\n(.|\n)*no space(.|\n)*\nSee that Go can download modules/,
    );
    expect(readdirSync(join(builtAt(), ".."))).to.deep.equal([]);
  });

  for (const [what, script, got] of [
    ["missing", undefined, "none"],
    ["too old", "echo go1.25.4", "go1.25.4"],
  ] as const) {
    it(`is asked for in words for people where Go is ${what}`, async () => {
      if (script !== undefined) command("go", script);
      expect(await refusal()).to.equal(
        [
          "The tests on the real engine need a Pulumi CLI, and none is here.",
          "  pulumi on the PATH: needed 3.259.0 or newer with pulumi-language-nodejs",
          `  go on the PATH, to build one: needed 1.26 or newer, got ${got}`,
          "Install either: https://www.pulumi.com/docs/install/ or https://go.dev/dl/.",
        ].join("\n"),
      );
    });
  }

  it("compares versions by their numbers", () => {
    const verdicts = ["v3.259.0", "3.1000.0-beta.1", "go4.0", "v3.258.10", "none"].map((text) =>
      isAtLeast(text, "3.259.0"),
    );
    expect(verdicts).to.deep.equal([true, true, true, false, false]);
  });
});
