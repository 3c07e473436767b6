import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import { refusal, ReportFolder, run, told, trail, trailUrn, WELL } from "./support/command.ts";

describe("the baseline of npm run policy-report", () => {
  let folder: ReportFolder;
  before(() => {
    folder = new ReportFolder();
  });
  after(() => {
    folder.remove();
  });

  const baseline = () => folder.path("baseline.json");
  const write = (path: string, ...more: string[]) =>
    run(
      ...["--state", path, "--config", folder.config(), "--write-baseline", baseline()],
      ...["--reason", "They are older than the rule.", "--until", "2999-01-31"],
      ...more,
    );
  const judged = (path: string) =>
    told("--state", path, "--config", folder.config(), "--baseline", baseline());
  const change = (about: object) => {
    const raw = JSON.parse(readFileSync(baseline(), "utf8")) as object;
    writeFileSync(baseline(), JSON.stringify({ ...raw, ...about }));
  };

  it("holds what is wrong today, and nothing that comes later", async () => {
    expect(await write(folder.state(trail("old"), trail("well", WELL)))).to.deep.equal({
      status: 0,
      lines: [`1 findings are in ${baseline()}: they are told, and stop nobody until 2999-01-31.`, ""],
    });
    expect(JSON.parse(readFileSync(baseline(), "utf8"))).to.deep.equal({
      version: 1,
      reason: "They are older than the rule.",
      until: "2999-01-31",
      findings: [{ policy: "cloudtrail-multi-region", urn: trailUrn("old") }],
    });
    expect(await judged(folder.state(trail("old")))).to.deep.equal({
      status: 0,
      findings: [["old", "advisory", "baseline", null]],
    });
    expect(await judged(folder.state(trail("old"), trail("new")))).to.deep.equal({
      status: 1,
      findings: [
        ["new", "mandatory", null, null],
        ["old", "advisory", "baseline", null],
      ],
    });
  });

  it("counts again once it is over", async () => {
    await write(folder.state(trail("old")));
    change({ until: "2026-01-31" });
    expect(await judged(folder.state(trail("old")))).to.deep.equal({
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
    await write(folder.state(trail("old")));
    change({ version: 2 });
    const given = ["--state", folder.state(trail("old")), "--baseline", baseline()];
    expect((await refusal(...given))?.places).to.deep.equal([
      "settings.baseline.version: is of another version: this pack reads version 1, got the number 2; make it anew",
    ]);
  });

  it("can be carried on, and holds neither what is exempt otherwise nor what is not known", async () => {
    await write(folder.state(trail("old")));
    const tags = { "policy-exempt:cloudtrail-multi-region": "2999-01-01 is of one region by intent" };
    const secret = {
      "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
      ciphertext: "v1:abc",
    };
    const all = folder.state(
      trail("old"),
      trail("new"),
      trail("tagged", { tags }),
      trail("unknown", { isMultiRegionTrail: secret }),
    );
    await write(all, "--baseline", baseline());
    const { findings } = JSON.parse(readFileSync(baseline(), "utf8")) as { findings: { urn: string }[] };
    expect(findings.map(({ urn }) => urn)).to.have.members([trailUrn("old"), trailUrn("new")]);
  });

  it("needs a reason, and a day to come", async () => {
    rmSync(baseline(), { force: true });
    const given = ["--state", folder.state(), "--write-baseline", baseline()];
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
    expect((await refusal("--state", folder.state(), "--reason", "Old."))?.what).to.equal(
      "--reason says something of a baseline only: give --write-baseline, too.",
    );
  });
});
