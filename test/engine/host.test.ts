import { expect } from "chai";
import { fileURLToPath } from "node:url";
import { BUILD_TIMEOUT, pulumiCli } from "./cli/cli.ts";
import { type EngineStack, engineStack } from "./support/engine-stack.ts";

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const PACK = ["--policy-pack", folder("stacks/pack")];

describe("language host: policy packs beside other teams' programs", function () {
  this.timeout(120_000);
  const stacks: EngineStack[] = [];

  before(async function () {
    this.timeout(BUILD_TIMEOUT);
    await pulumiCli();
  });

  after(() => {
    for (const stack of stacks) stack.remove();
  });

  async function stackOf(program: "good" | "bad"): Promise<EngineStack> {
    const stack = await engineStack({
      program: folder(`stacks/${program}`),
      stack: "test",
      pluginFolder: folder("host/stand-in"),
    });
    stacks.push(stack);
    return stack;
  }

  it("stops a program that breaks a mandatory policy, in the policy's words, before anything is made", async () => {
    const stack = await stackOf("bad");
    const preview = await stack.preview(PACK);
    expect(
      preview.violations.map(({ policy, level, message }) => ({ policy, level, message })),
    ).to.deep.equal([
      {
        policy: "bucket-prefix",
        level: "mandatory",
        message:
          "A bucket's name begins with the organization's prefix.\nThe bucket \"receipts\" must be named acme-receipts.",
      },
    ]);
    expect(preview.output).to.include('The bucket "receipts" must be named acme-receipts.');
    expect(preview.status).to.not.equal(0);
    expect((await stack.exportState()).deployment.resources ?? []).to.deep.equal([]);
  });

  it("lets a program pass that keeps to it, and makes it", async () => {
    const stack = await stackOf("good");
    const preview = await stack.preview(PACK);
    expect(preview.output).to.include("proof");
    expect([preview.status, preview.violations, preview.changes]).to.deep.equal([0, [], { create: 3 }]);
    const up = await stack.up(PACK);
    expect([up.status, up.violations, up.changes]).to.deep.equal([0, [], { create: 3 }]);
    expect(up.steps.map(({ op, type, name }) => `${op} ${type} ${name}`)).to.include(
      "create aws:s3/bucket:Bucket receipts",
    );
  });
});
