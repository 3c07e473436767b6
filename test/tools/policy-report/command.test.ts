import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { FORMATS } from "../../../tools/policy-report/formats/index.ts";
import { HELP, main } from "../../../tools/policy-report/main.ts";
import { urnOf } from "../../policy-pack/support/wire.ts";
import { answerOf, refusalBy } from "../../support/command.ts";
import { ROOT } from "../../support/play.ts";

const TRAIL = "aws:cloudtrail/trail:Trail";

const trail = (name: string, inputs: object = {}) => ({
  urn: urnOf(TRAIL, name),
  type: TRAIL,
  custom: true,
  inputs,
});
const WELL = { isMultiRegionTrail: true };

/** One policy, so that what is found hangs on no other. */
const ONE = { all: "disabled", "cloudtrail-multi-region": "mandatory" };

describe("npm run policy-report", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "policy-report-"));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const file = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(content, null, 4));
    return path;
  };
  const state = (...resources: object[]) =>
    file("state.json", { version: 3, deployment: { manifest: {}, resources } });
  const config = (content: unknown = ONE) => file("config.json", content);
  const run = (...given: string[]) => answerOf(() => main(given));
  const refusal = (...given: string[]) => refusalBy(() => main(given));

  /** What is told of each finding, by the names of the resources. */
  const told = async (...given: string[]) => {
    const { lines, status } = await run(...given, "--format", "json");
    const { findings } = JSON.parse(lines.join("\n")) as {
      findings: { name: string; level: string; exemption: { by: string } | null; remark: string | null }[];
    };
    return {
      status,
      findings: findings.map(({ name, level, exemption, remark }) => [
        name,
        level,
        exemption?.by ?? null,
        remark,
      ]),
    };
  };

  describe("its exit status", () => {
    it("is 0 where nothing mandatory is violated", async () => {
      expect(await run("--state", state(trail("a", WELL)), "--config", config())).to.include({ status: 0 });
      const advisory = config({ ...ONE, "cloudtrail-multi-region": "advisory" });
      expect(await told("--state", state(trail("a")), "--config", advisory)).to.deep.equal({
        status: 0,
        findings: [["a", "advisory", null, null]],
      });
    });

    it("is 1 where a mandatory policy is violated", async () => {
      const answer = await run("--state", state(trail("a")), "--config", config());
      expect(answer.status).to.equal(1);
      expect(answer.lines).to.include("    - a  aws:cloudtrail/trail:Trail");
      expect(answer.lines.at(-2)).to.equal("1 mandatory, 0 advisory");
    });

    it("is 2 where the input cannot be used, with one message", () => {
      const command = [join(ROOT, "tools/run.mjs"), "policy-report", "--state", join(folder, "none.json")];
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
    const path = state();
    const what = "The report needs one file to judge: --state FILE or --plan FILE.";
    expect((await refusal())?.what).to.equal(what);
    expect((await refusal("--state", path, "--plan", path))?.what).to.equal(what);
  });

  it("judges a plan, of which it tells what is not known", async () => {
    const resource = { ...trail("a"), name: "a", outputs: {}, protect: false, propertyDependencies: {} };
    const plan = (inputs: object) => file("plan.json", { resources: [{ ...resource, inputs }] });
    const judged = (inputs: object) => told("--plan", plan(inputs), "--config", config());
    expect(await judged(WELL)).to.deep.equal({ status: 0, findings: [] });
    expect(await judged({})).to.deep.equal({ status: 1, findings: [["a", "mandatory", null, null]] });
    for (const value of ["[unknown]", "[secret]"])
      expect(await judged({ isMultiRegionTrail: value })).to.deep.equal({
        status: 0,
        findings: [["a", "advisory", null, null]],
      });
  });

  it("writes each format to a file, and then nothing to standard output", async () => {
    const path = state(trail("a"));
    for (const format of Object.keys(FORMATS)) {
      const out = join(folder, `report.${format}`);
      const given = ["--state", path, "--config", config(), "--format", format];
      const { lines } = await run(...given);
      expect(await run(...given, "--out", out), format).to.deep.equal({ status: 1, lines: [""] });
      expect(readFileSync(out, "utf8"), format).to.equal(lines.join("\n"));
      expect(lines.join("\n"), format).to.include("cloudtrail-multi-region");
    }
  });

  it("refuses what it does not know, and what cannot be", async () => {
    const path = state();
    const unknown = await refusal("--state", path, "--format", "pdf");
    expect(unknown?.message).to.equal(
      'There is no format "pdf".\n  there are terminal, json, sarif, junit, html, csv\nRun it with --help to see every flag.',
    );
    expect((await refusal("--state", path, "--out", join(folder, "no/where")))?.what).to.equal(
      "A file cannot be written.",
    );
    expect((await refusal("--stat", path))?.places).to.deep.equal(["did you mean --state?"]);
  });

  describe("its configuration", () => {
    it("may name a preset, also on the command line", async () => {
      const path = state(trail("a"));
      const all = await run("--state", path, "--preset", "all", "--format", "json");
      const { policies } = JSON.parse(all.lines.join("\n")) as { policies: number };
      const cis = await run("--state", path, "--preset", "cis", "--format", "json");
      expect((JSON.parse(cis.lines.join("\n")) as { policies: number }).policies).to.be.below(policies);
      const settings = config({ settings: { preset: "all" } });
      const named = await run("--state", path, "--config", settings, "--format", "json");
      expect(named.lines).to.deep.equal(all.lines);
      const over = await run("--state", path, "--config", settings, "--preset", "cis", "--format", "json");
      expect(over.lines).to.deep.equal(cis.lines);
    });

    it("is told all of its mistakes at once", async () => {
      const wrong = config({
        "cloudtrial-multi-region": "mandatory",
        settings: { preset: "cis-3", baseline: join(folder, "none.json") },
      });
      const told = await refusal("--state", state(), "--config", wrong);
      expect(told?.what).to.equal("The policies' configuration has mistakes; nothing was judged.");
      expect(told?.places.map((place) => place.replace(/(ENOENT).*/, "$1"))).to.deep.equal([
        'cloudtrial-multi-region: no policy has this name. Did you mean "cloudtrail-multi-region"?',
        'settings.preset: must be one of baseline, cis, pci, hipaa, nist, all, landing-zone, got the string "cis-3"',
        "settings.baseline: cannot be read: ENOENT",
      ]);
      const levels = config({ "cloudtrail-multi-region": "loud", all: 3 });
      expect((await refusal("--state", state(), "--config", levels))?.places).to.deep.equal([
        "all: must be a level or a map, got the number 3",
        'cloudtrail-multi-region: the level must be one of disabled, advisory, mandatory, remediate, got the string "loud"',
      ]);
    });

    it("must be a file of JSON", async () => {
      const missing = join(folder, "nothing.json");
      expect((await refusal("--state", state(), "--config", missing))?.what).to.equal(
        "A file cannot be read.",
      );
    });
  });

  describe("its baseline", () => {
    const baseline = () => join(folder, "baseline.json");
    const write = (path: string, ...more: string[]) =>
      run(
        ...["--state", path, "--config", config(), "--write-baseline", baseline()],
        ...["--reason", "They are older than the rule.", "--until", "2999-01-31"],
        ...more,
      );
    const judged = (path: string) => told("--state", path, "--config", config(), "--baseline", baseline());
    const change = (about: object) => {
      const raw = JSON.parse(readFileSync(baseline(), "utf8")) as object;
      writeFileSync(baseline(), JSON.stringify({ ...raw, ...about }));
    };

    it("holds what is wrong today, and nothing that comes later", async () => {
      expect(await write(state(trail("old"), trail("well", WELL)))).to.deep.equal({
        status: 0,
        lines: [`1 findings are in ${baseline()}: they are told, and stop nobody until 2999-01-31.`, ""],
      });
      expect(JSON.parse(readFileSync(baseline(), "utf8"))).to.deep.equal({
        version: 1,
        reason: "They are older than the rule.",
        until: "2999-01-31",
        findings: [{ policy: "cloudtrail-multi-region", urn: urnOf(TRAIL, "old") }],
      });
      expect(await judged(state(trail("old")))).to.deep.equal({
        status: 0,
        findings: [["old", "advisory", "baseline", null]],
      });
      expect(await judged(state(trail("old"), trail("new")))).to.deep.equal({
        status: 1,
        findings: [
          ["new", "mandatory", null, null],
          ["old", "advisory", "baseline", null],
        ],
      });
    });

    it("counts again once it is over", async () => {
      await write(state(trail("old")));
      change({ until: "2026-01-31" });
      expect(await judged(state(trail("old")))).to.deep.equal({
        status: 1,
        findings: [
          [
            "old",
            "mandatory",
            null,
            "Its exemption by baseline is over since 2026-01-31, so this counts again.",
          ],
        ],
      });
    });

    it("of another version is refused", async () => {
      await write(state(trail("old")));
      change({ version: 2 });
      const given = ["--state", state(trail("old")), "--baseline", baseline()];
      expect((await refusal(...given))?.places).to.deep.equal([
        "settings.baseline.version: is of another version: this pack reads version 1, got the number 2; make it anew",
      ]);
    });

    it("can be carried on, and holds neither what is exempt otherwise nor what is not known", async () => {
      await write(state(trail("old")));
      const tags = { "policy-exempt:cloudtrail-multi-region": "2999-01-01 is of one region by intent" };
      const secret = {
        "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
        ciphertext: "v1:abc",
      };
      const all = state(
        trail("old"),
        trail("new"),
        trail("tagged", { tags }),
        trail("unknown", { isMultiRegionTrail: secret }),
      );
      await write(all, "--baseline", baseline());
      const { findings } = JSON.parse(readFileSync(baseline(), "utf8")) as { findings: { urn: string }[] };
      expect(findings.map(({ urn }) => urn)).to.have.members([urnOf(TRAIL, "old"), urnOf(TRAIL, "new")]);
    });

    it("needs a reason, and a day to come", async () => {
      rmSync(baseline(), { force: true });
      const given = ["--state", state(), "--write-baseline", baseline()];
      const what = async (...more: string[]) => (await refusal(...given, ...more))?.what;
      expect(await what("--until", "2999-01-31")).to.equal(
        "--write-baseline needs --reason: why these findings may wait.",
      );
      const day = "--write-baseline needs --until, a day such as 2027-01-31.";
      expect(await what("--reason", "Old.")).to.equal(day);
      expect(await what("--reason", "Old.", "--until", "2027-02-31")).to.equal(day);
      expect(await what("--reason", "Old.", "--until", "2026-01-31")).to.equal(
        "--until 2026-01-31 is over: a baseline needs a day to come.",
      );
      expect(existsSync(baseline())).to.equal(false);
    });

    it("is what a reason and a day are for", async () => {
      expect((await refusal("--state", state(), "--reason", "Old."))?.what).to.equal(
        "--reason says something of a baseline only: give --write-baseline, too.",
      );
    });
  });
});
