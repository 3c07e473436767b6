import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { stringify } from "yaml";
import type { StackState, StateResource } from "../../../tools/recover/state.ts";
import { ROOT } from "../../support/play.ts";
import { settingsInput } from "../../support/settings.ts";
import { BUCKET, creating, PROVIDER, resource } from "./support.ts";

const audit = resource(BUCKET, "audit", { inputs: { bucket: "acme-audit" } });
const privacy = resource("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock", "privacy", {
  id: "acme-other",
});

const pending = (...resources: readonly StateResource[]): StackState => ({
  deployment: {
    manifest: { time: "2026-01-01" },
    resources: [PROVIDER, privacy],
    pending_operations: [...resources.map(creating), { type: "updating", resource: privacy }],
  },
});

/** A CLI that exports state.json, notes down what else it is asked, and keeps what is imported. */
const PULUMI = `#!/bin/sh
case "$1 $2" in
  "stack export") cat state.json; [ ! -e next.json ] || mv next.json state.json ;;
  "stack import") if [ -e held ]; then echo "error: the stack is currently locked by 1 lock(s)." >&2; exit 255; fi; cat > imported.json ;;
  *) echo "$@" >> asked; echo refreshed ;;
esac
`;

describe("the recovery command", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "landing-zone-test-"));
    write("pulumi", PULUMI);
    chmodSync(join(folder, "pulumi"), 0o755);
    const config = Object.entries(settingsInput()).map(
      ([key, value]) => [`landing-zone:${key}`, value] as const,
    );
    write("Pulumi.test.yaml", stringify({ config: Object.fromEntries(config) }));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
  };
  const text = (name: string) => readFileSync(join(folder, name), "utf8");
  const wasChanged = () => existsSync(join(folder, "imported.json")) || existsSync(join(folder, "asked"));

  /** Runs the real command, as npm does. */
  async function run(flags: readonly string[], PATH = `${folder}:/usr/bin:/bin`) {
    const words = [join(ROOT, "tools/run.mjs"), "recover", "--stack", "test", ...flags];
    const child = spawn(process.execPath, words, { cwd: folder, env: { ...process.env, PATH } });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
    const status = await new Promise((resolve) => child.on("close", resolve));
    return { status, output };
  }

  it("ends well where nothing is pending", async () => {
    write("state.json", JSON.stringify({ deployment: {} }));
    expect(await run(["--yes"])).to.deep.equal({
      status: 0,
      output: "Nothing is pending in test. Now: pulumi up\n",
    });
    expect(wasChanged()).to.equal(false);
  });

  it("only tells what it would do, and how to go on", async () => {
    write("state.json", JSON.stringify(pending(audit)));
    const { status, output } = await run([]);
    expect(output).to.match(
      /audit +aws:s3:Bucket +222222222222 +eu-west-1 +acme-audit +creating: recorded if/,
    );
    expect(output).to.match(
      /\nNothing was changed. If this is right: npm run recover -- --stack test --yes\n$/,
    );
    expect([status, wasChanged()]).to.deep.equal([0, false]);
  });

  it("mends the state and has the engine look at what it put there", async () => {
    write("state.json", JSON.stringify(pending(audit)));
    const { status, output } = await run(["--yes"]);
    expect(output).to.match(/\n\nrefreshed\n\nNow: pulumi up\n$/);
    expect(status).to.equal(0);
    const { deployment } = JSON.parse(text("imported.json")) as StackState;
    expect(deployment.pending_operations).to.equal(undefined);
    expect(deployment.resources?.map(({ id }) => id)).to.deep.equal([
      PROVIDER.id,
      "acme-other",
      "acme-audit",
    ]);
    expect(text("asked")).to.equal(
      `refresh --yes --skip-preview --target ${audit.urn} --target ${privacy.urn} --stack test --non-interactive\n`,
    );
  });

  it("changes nothing where a person has to look first", async () => {
    write("state.json", JSON.stringify(pending(audit, resource("aws:lambda/function:Function", "forward"))));
    const { status, output } = await run(["--yes"]);
    expect(output).to.include(
      "    neither its inputs nor a question to AWS tell its id. Look for it in account 222222222222",
    );
    expect([status, wasChanged()]).to.deep.equal([1, false]);
  });

  it("writes over nothing that another run has recorded meanwhile", async () => {
    write("state.json", JSON.stringify(pending(audit)));
    write("next.json", JSON.stringify({ deployment: { manifest: { time: "2026-01-02" } } }));
    const { status, output } = await run(["--yes"]);
    expect(output).to.include("The state of test has changed in the meantime.");
    expect([status, wasChanged()]).to.deep.equal([2, false]);
  });

  it("hands on what a locked stack says, and when the lock may be taken away", async () => {
    write("state.json", JSON.stringify(pending(audit)));
    write("held", "");
    const { status, output } = await run(["--yes"]);
    expect(output).to.include("  error: the stack is currently locked by 1 lock(s).\n");
    expect(output).to.include("Run `pulumi cancel` only once you are sure that no other run is alive.");
    expect(status).to.equal(2);
  });

  it("says where to get the CLI if there is none", async () => {
    const { status, output } = await run([], join(folder, "nothing"));
    expect(output).to.match(/^There is no command pulumi on the PATH\.\nInstall the Pulumi CLI: https:/);
    expect(status).to.equal(2);
  });
});
