import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import * as grpc from "@grpc/grpc-js";
import languageGrpc, { type LanguageRuntimeClient } from "@pulumi/pulumi/proto/language_grpc_pb.js";
import language from "@pulumi/pulumi/proto/language_pb.js";
import { expect } from "chai";
import { BUILD_TIMEOUT, pulumiCli } from "./cli/cli.ts";
import { type EngineStack, engineStack } from "./support/engine-stack.ts";
import { World } from "./world/world.ts";

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const PACK = ["--policy-pack", folder("stacks/pack")];

describe("language host: policy packs beside other teams' programs", function () {
  this.timeout(120_000);
  const account = "111122223333";
  const stacks: EngineStack[] = [];
  let journals: string;
  let world: World;
  let environment: Record<string, string>;

  before(async function () {
    this.timeout(BUILD_TIMEOUT);
    await pulumiCli();
    journals = mkdtempSync(join(tmpdir(), "landing-zone-world-"));
    world = new World({
      journal: join(journals, "journal.jsonl"),
      caller: account,
      managementAccountId: account,
      refusedAttempts: 0,
    });
    environment = { LANDING_ZONE_WORLD: await world.start() };
  });

  after(() => {
    for (const stack of stacks) stack.remove();
    world.stop();
    rmSync(journals, { recursive: true });
  });

  async function stackOf(program: "good" | "bad"): Promise<EngineStack> {
    const stack = await engineStack({ program: folder(`stacks/${program}`), stack: "test", environment });
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

  it("leaves the last word to a program that says itself what is wrong", async () => {
    const stack = await engineStack({ stack: "test", environment });
    stacks.push(stack);
    const preview = await stack.preview();
    expect(preview.status).to.not.equal(0);
    expect(preview.diagnostics.map(({ severity }) => severity)).to.deep.equal(["error"]);
    expect(preview.diagnostics[0]!.message).to.match(/^Pulumi\.test\.yaml has 4 problems in its settings/);
    expect(preview.output).to.not.include("The program ended with");
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

describe("language host: what it answers", function () {
  this.timeout(20_000);
  let host: ChildProcess;
  let client: LanguageRuntimeClient;

  beforeEach(async () => {
    host = spawn(folder("host/pulumi-language-nodejs"), ["127.0.0.1:1"], {
      stdio: ["pipe", "pipe", "inherit"],
      env: { ...process.env, LANDING_ZONE_NODE: process.execPath },
    });
    const [port] = (await once(createInterface(host.stdout!), "line")) as [string];
    client = new languageGrpc.LanguageRuntimeClient(`127.0.0.1:${port}`, grpc.credentials.createInsecure());
  });

  afterEach(() => {
    client.close();
    host.kill("SIGKILL");
  });

  it("names the call that it does not answer", async () => {
    const error = await new Promise<grpc.ServiceError | null>((resolve) => {
      client.generateProgram(new language.GenerateProgramRequest(), resolve);
    });
    expect([error?.code, error?.details]).to.deep.equal([
      grpc.status.UNIMPLEMENTED,
      "this language host does not answer generateProgram",
    ]);
  });

  it("refuses plugins that are no policy packs", async () => {
    const request = new language.RunPluginRequest();
    request.setKind("resource");
    const [error] = (await once(client.runPlugin(request), "error").catch((thrown: unknown) => [thrown])) as [
      grpc.ServiceError,
    ];
    expect([error.code, error.details]).to.deep.equal([
      grpc.status.UNIMPLEMENTED,
      "this language host runs policy packs only, not plugins of kind resource",
    ]);
  });

  it("ends when the engine is gone", async () => {
    const ended = once(host, "exit");
    host.stdin!.end();
    expect(await ended).to.deep.equal([0, null]);
  });
});
