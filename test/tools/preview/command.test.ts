import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import { expect } from "chai";
import type { Plan } from "../../../tools/preview/plan.ts";
import { isOpen } from "../../support/plan.ts";
import { schemaProblems } from "../../support/plan-schema.ts";
import { ROOT } from "../../support/play.ts";
import { settingsInput } from "../../support/settings.ts";

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the real command, as npm does. */
function run(commandLine: readonly string[], nodeFlags: readonly string[] = []): Promise<Ended> {
  const child = spawn(process.execPath, [...nodeFlags, join(ROOT, "tools/run.mjs"), ...commandLine], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let error = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (error += chunk.toString()));
  return new Promise((resolve) => {
    child.on("close", (status) => {
      resolve({ status, out, error });
    });
  });
}

describe("the preview command", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "landing-zone-test-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function stackFile(sections: Readonly<Record<string, unknown>>): string {
    const file = join(folder, "Pulumi.test.yaml");
    const config = Object.entries(sections).map(([key, value]) => [`landing-zone:${key}`, value] as const);
    writeFileSync(file, JSON.stringify({ config: Object.fromEntries(config) }));
    return file;
  }

  it("prints the plan alone, writes it out, and ends with 0 when all is well", async () => {
    const out = join(folder, "out");
    const ended = await run([
      "preview",
      "--stack",
      "test",
      "--config",
      stackFile(settingsInput()),
      "--json",
      "--out",
      out,
    ]);
    expect([ended.status, ended.error]).to.deep.equal([0, ""]);
    const printed = JSON.parse(ended.out) as Plan;
    expect(schemaProblems(printed)).to.deep.equal([]);
    expect([printed.project, printed.stack, printed.findings]).to.deep.equal(["landing-zone", "test", []]);
    expect(JSON.parse(readFileSync(join(out, "plan.json"), "utf8"))).to.deep.equal(printed);
  });

  it("keeps to the schema when nothing is known yet", async () => {
    const ended = await run([
      "preview",
      "--stack",
      "test",
      "--config",
      stackFile(settingsInput()),
      "--json",
      "--unknowns",
    ]);
    const printed = JSON.parse(ended.out) as Plan;
    expect(schemaProblems(printed)).to.deep.equal([]);
    expect(printed.findings.filter((finding) => !isOpen(finding))).to.deep.equal([]);
    expect(printed.resources.find(({ name }) => name === "payments")).to.include({ id: null, protect: true });
  });

  it("tells of bad settings in one message, ends with 2 and writes nothing", async () => {
    const out = join(folder, "out");
    const file = stackFile(settingsInput({ organization: { prefix: { secure: "AAAB" } } }));
    const ended = await run(["preview", "--stack", "test", "--config", file, "--json", "--out", out]);
    expect([ended.status, ended.out, existsSync(out)]).to.deep.equal([2, "", false]);
    expect(ended.error.split("\n")[0]).to.equal(`${file} has a problem in its settings:`);
    expect(ended.error)
      .to.contain("organization.prefix")
      .and.not.match(/AAAB|\n {4}at /);
  });

  it("tells of a stack file that is not there", async () => {
    const ended = await run(["preview", "--stack", "nowhere"]);
    expect([ended.status, ended.out]).to.deep.equal([2, ""]);
    expect(ended.error)
      .to.match(/^There is no stack file .*Pulumi\.nowhere\.yaml\.\n/)
      .and.contain("Pulumi.dev.yaml is there");
  });

  it("tells of a flag that is not there", async () => {
    expect(await run(["preview", "--stack", "dev", "--jsn"])).to.deep.equal({
      status: 2,
      out: "",
      error: "There is no flag --jsn.\n  did you mean --json?\nRun it with --help to see every flag.\n",
    });
  });

  it("explains itself", async () => {
    const ended = await run(["preview", "--help"]);
    expect([ended.status, ended.error]).to.deep.equal([0, ""]);
    expect(ended.out).to.contain("--stack NAME [--config FILE] [--json] [--out DIR] [--unknowns]");
  });

  it("tells a Node that is too old what is needed", async () => {
    const old = "data:text/javascript,Object.defineProperty(process,'version',{value:'v20.19.0'})";
    const ended = await run(["preview", "--stack", "dev"], ["--import", old]);
    expect([ended.status, ended.out]).to.deep.equal([2, ""]);
    expect(ended.error.split("\n").slice(0, 2)).to.deep.equal([
      "This Node is too old.",
      `  Node v20.19.0 at ${process.execPath}, needed: >=22.18`,
    ]);
  });

  it("ends with 1 when a mandatory finding stands", async () => {
    const readers = Array.from({ length: 250 }, (_, at) => `reader-${at}-${"x".repeat(100)}`);
    const ended = await run([
      "preview",
      "--stack",
      "test",
      "--config",
      stackFile(settingsInput({ archive: { readers } })),
    ]);
    expect(ended.status).to.equal(1);
    expect(ended.out).to.contain("mandatory document-too-large");
    expect(ended.out).to.equal(stripVTControlCharacters(ended.out));
    expect(ended.out.split("\n").filter((line) => line.length > 100)).to.deep.equal([]);
  });

  it("stops when it is told to, and its program with it", async () => {
    const child = spawn(process.execPath, [join(ROOT, "tools/run.mjs"), "preview", "--stack", "dev"], {
      stdio: "ignore",
    });
    const program = await firstChildOf(child.pid!);
    child.kill("SIGTERM");
    const [status] = (await once(child, "close")) as [number | null];
    expect(status).to.equal(143);
    expect(() => process.kill(program, 0)).to.throw("ESRCH");
  });
});

/** Waits until a process has started another one. */
async function firstChildOf(pid: number): Promise<number> {
  for (;;) {
    const children = spawnSync("ps", ["-o", "pid=", "--ppid", String(pid)])
      .stdout.toString()
      .trim();
    if (children !== "") return Number(children.split("\n")[0]);
    await setTimeout(20);
  }
}
