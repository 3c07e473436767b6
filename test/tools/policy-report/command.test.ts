import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { FORMATS } from "../../../tools/policy-report/formats/index.ts";
import { HELP } from "../../../tools/policy-report/main.ts";
import { ROOT } from "../../support/play.ts";
import { ONE, refusal, ReportFolder, run, told, trail, WELL } from "./support/command.ts";

describe("npm run policy-report", () => {
  let folder: ReportFolder;
  before(() => {
    folder = new ReportFolder();
  });
  after(() => {
    folder.remove();
  });

  describe("its exit status", () => {
    it("is 0 where nothing mandatory is violated", async () => {
      expect(await run("--state", folder.state(trail("a", WELL)), "--config", folder.config())).to.include({
        status: 0,
      });
      const advisory = folder.config({ ...ONE, "cloudtrail-multi-region": "advisory" });
      expect(await told("--state", folder.state(trail("a")), "--config", advisory)).to.deep.equal({
        status: 0,
        findings: [["a", "advisory", null, null]],
      });
    });

    it("is 1 where a mandatory policy is violated", async () => {
      const answer = await run("--state", folder.state(trail("a")), "--config", folder.config());
      expect(answer.status).to.equal(1);
      expect(answer.lines).to.include("    - a  aws:cloudtrail/trail:Trail");
      expect(answer.lines.at(-2)).to.equal("1 mandatory, 0 advisory");
    });

    it("is 2 where the input cannot be used, with one message", () => {
      const command = [join(ROOT, "tools/run.mjs"), "policy-report", "--state", folder.path("none.json")];
      const { status, stderr, stdout } = spawnSync(process.execPath, command, { encoding: "utf8" });
      expect({ status, stdout }).to.deep.equal({ status: 2, stdout: "" });
      expect(stderr).to.match(/^A file cannot be read\.\n {2}.*ENOENT.*\nName a file that holds JSON\.\n$/);
    }).timeout(30_000);
  });

  it("helps", async () => {
    const { lines, status } = await run("--help");
    expect([lines.join("\n"), status]).to.deep.equal([`${HELP}\n`, 0]);
    for (const name of Object.keys(FORMATS)) expect(HELP).to.include(name);
  });

  it("needs one file to judge", async () => {
    const path = folder.state();
    const what = "The report needs one file to judge: --state FILE or --plan FILE.";
    expect((await refusal())?.what).to.equal(what);
    expect((await refusal("--state", path, "--plan", path))?.what).to.equal(what);
  });

  it("judges a plan, of which it tells what is not known", async () => {
    const resource = { ...trail("a"), name: "a", outputs: {}, protect: false, propertyDependencies: {} };
    const plan = (inputs: object) => folder.file("plan.json", { resources: [{ ...resource, inputs }] });
    const judged = (inputs: object) => told("--plan", plan(inputs), "--config", folder.config());
    expect(await judged(WELL)).to.deep.equal({ status: 0, findings: [] });
    expect(await judged({})).to.deep.equal({ status: 1, findings: [["a", "mandatory", null, null]] });
    for (const value of ["[unknown]", "[secret]"])
      expect(await judged({ isMultiRegionTrail: value })).to.deep.equal({
        status: 0,
        findings: [["a", "advisory", null, null]],
      });
  });

  it("writes each format to a file, and then nothing to standard output", async () => {
    const path = folder.state(trail("a"));
    for (const format of Object.keys(FORMATS)) {
      const out = folder.path(`report.${format}`);
      const given = ["--state", path, "--config", folder.config(), "--format", format];
      const { lines } = await run(...given);
      expect(await run(...given, "--out", out), format).to.deep.equal({ status: 1, lines: [""] });
      expect(readFileSync(out, "utf8"), format).to.equal(lines.join("\n"));
      expect(lines.join("\n"), format).to.include("cloudtrail-multi-region");
    }
  });

  it("refuses what it does not know, and what cannot be", async () => {
    const path = folder.state();
    const unknown = await refusal("--state", path, "--format", "pdf");
    expect(unknown?.message).to.equal(
      'There is no format "pdf".\n  there are terminal, json, sarif, junit, html, csv\nRun it with --help to see every flag.',
    );
    expect((await refusal("--state", path, "--out", folder.path("no/where")))?.what).to.equal(
      "A file cannot be written.",
    );
    expect((await refusal("--stat", path))?.places).to.deep.equal(["did you mean --state?"]);
  });

  describe("its configuration", () => {
    it("may name a preset, also on the command line", async () => {
      const path = folder.state(trail("a"));
      const all = await run("--state", path, "--preset", "all", "--format", "json");
      const { policies } = JSON.parse(all.lines.join("\n")) as { policies: number };
      const cis = await run("--state", path, "--preset", "cis", "--format", "json");
      expect((JSON.parse(cis.lines.join("\n")) as { policies: number }).policies).to.be.below(policies);
      const settings = folder.config({ settings: { preset: "all" } });
      const named = await run("--state", path, "--config", settings, "--format", "json");
      expect(named.lines).to.deep.equal(all.lines);
      const over = await run("--state", path, "--config", settings, "--preset", "cis", "--format", "json");
      expect(over.lines).to.deep.equal(cis.lines);
    });

    it("is told all of its mistakes at once", async () => {
      const wrong = folder.config({
        "cloudtrial-multi-region": "mandatory",
        settings: { preset: "cis-3", baseline: folder.path("none.json") },
      });
      const told = await refusal("--state", folder.state(), "--config", wrong);
      expect(told?.what).to.equal("The policies' configuration has mistakes; nothing was judged.");
      expect(told?.places.map((place) => place.replace(/(ENOENT).*/, "$1"))).to.deep.equal([
        'cloudtrial-multi-region: no policy has this name. Did you mean "cloudtrail-multi-region"?',
        'settings.preset: must be one of baseline, cis, pci, hipaa, nist, all, landing-zone, got the string "cis-3"',
        "settings.baseline: cannot be read: ENOENT",
      ]);
      const levels = folder.config({ "cloudtrail-multi-region": "loud", all: 3 });
      expect((await refusal("--state", folder.state(), "--config", levels))?.places).to.deep.equal([
        "all: must be a level or a map, got the number 3",
        'cloudtrail-multi-region: the level must be one of disabled, advisory, mandatory, remediate, got the string "loud"',
      ]);
    });

    it("must be a file of JSON", async () => {
      const missing = folder.path("nothing.json");
      expect((await refusal("--state", folder.state(), "--config", missing))?.what).to.equal(
        "A file cannot be read.",
      );
    });
  });
});
