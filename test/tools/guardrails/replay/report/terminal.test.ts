import { expect } from "chai";
import { colorsFor } from "../../../../../tools/terminal/colors.ts";
import type { Report } from "../../../../../tools/guardrails/replay/report/report.ts";
import { told } from "../../../../../tools/guardrails/replay/report/terminal.ts";
import { period, shortPrincipal, wordsOf } from "../../../../../tools/guardrails/replay/report/words.ts";
import type { Group } from "../../../../../tools/guardrails/replay/summary/groups.ts";
import { MEMBER, OUTSIDER } from "../../../../support/cloudtrail.ts";

const NONE = { calls: 0, groups: [], ungrouped: 0 };

const report = (given: Partial<Report> = {}): Report => ({
  stack: "prod",
  events: "events",
  interrupted: false,
  files: 2,
  records: 1000,
  first: "2026-10-01T08:00:00Z",
  last: "2026-10-01T09:30:00Z",
  denied: NONE,
  unknown: NONE,
  deniedAlready: NONE,
  allowed: 1000,
  others: 0,
  unreadable: { files: 0, named: [] },
  ...given,
});

const group = (given: Partial<Group> = {}): Group => ({
  guardrail: "protect-trail",
  principal: `arn:aws:iam::${MEMBER}:role/developer`,
  action: "cloudtrail:StopLogging",
  account: MEMBER,
  count: 1,
  first: "2026-10-01T08:00:00Z",
  last: "2026-10-01T08:00:00Z",
  example: "0a1b2c3d-0000-4000-8000-000000000000",
  ...given,
});

const shown = (given: Partial<Report>) => told(report(given), colorsFor({ isTTY: false }, {}));

describe("a replay on the terminal", () => {
  it("shows the calls by guardrail, and sums them up", () => {
    const denied = {
      calls: 1234,
      groups: [group({ count: 1234, last: "2026-10-02T09:00:00Z" })],
      ungrouped: 0,
    };
    const about = group({ guardrail: "tls-only", count: 2, about: ["aws:SecureTransport", "resource"] });
    const { guardrail, ...before } = group({ action: "s3:GetObject", count: 3 });
    expect(guardrail).to.equal("protect-trail");
    expect(
      shown({
        denied,
        unknown: { calls: 2, groups: [about], ungrouped: 0 },
        deniedAlready: { calls: 3, groups: [before], ungrouped: 0 },
        allowed: 8761,
        records: 10_000,
        interrupted: true,
      }),
    ).to.deep.equal([
      "Newly denied",
      "",
      "  protect-trail",
      "  calls  action, and when                 principal, and an event               account",
      "  1,234  cloudtrail:StopLogging           role/developer                        600000000001",
      "         2026-10-01 08:00 to 10-02 09:00  0a1b2c3d-0000-4000-8000-000000000000",
      "",
      "Unknown: the records do not tell",
      "",
      "  tls-only, depending on aws:SecureTransport, which resource it was",
      "  calls  action, and when        principal, and an event               account",
      "      2  cloudtrail:StopLogging  role/developer                        600000000001",
      "         2026-10-01 08:00        0a1b2c3d-0000-4000-8000-000000000000",
      "",
      "Denied already, whatever the guardrails say",
      "  calls  action, and when  principal, and an event               account",
      "      3  s3:GetObject      role/developer                        600000000001",
      "         2026-10-01 08:00  0a1b2c3d-0000-4000-8000-000000000000",
      "",
      "Recorded calls and the guardrails of prod",
      "                  calls",
      "  newly denied    1,234  12.3 %",
      "  unknown             2   0.0 %",
      "  denied already      3   0.0 %",
      "  allowed         8,761  87.6 %",
      "  no requests         0   0.0 %",
      "",
      "  10,000 records in 2 files, 2026-10-01 08:00 to 09:30",
      "  interrupted: this is what had been read",
    ]);
  });

  it("shows the greatest first, and counts the rest", () => {
    const groups = Array.from({ length: 40 }, (_, at) => [
      group({ guardrail: `guardrail-${at}`, count: 100 - at }),
      ...Array.from({ length: 6 }, () => group({ guardrail: `guardrail-${at}`, count: 2 })),
    ]).flat();
    const lines = shown({ denied: { calls: 4000, groups, ungrouped: 5 } });
    expect(lines.slice(0, 3)).to.deep.equal(["Newly denied", "", "  guardrail-0"]);
    expect(lines[14]).to.equal("  and 4 calls in 2 more rows; --json lists them all");
    expect(lines).to.include("  guardrail-24").and.not.to.include("  guardrail-25");
    // Those of 15 guardrails, 75 to 61 calls and twelve each, and five in no group.
    expect(lines).to.include("  and 1,205 calls more; --json lists them");
  });

  it("lists what could not be read at the end", () => {
    const named = Array.from({ length: 30 }, (_, at) => ({
      file: `${at}.json.gz`,
      why: "the gzip data is cut",
      further: at,
      ...(at === 1 && { line: 12 }),
    }));
    const lines = shown({ unreadable: { files: 31, named } });
    const start = lines.indexOf("Could not be read: 31 files");
    expect(lines.slice(start + 1, start + 4)).to.deep.equal([
      "  0.json.gz: the gzip data is cut",
      "  1.json.gz:12: the gzip data is cut, and 1 more place",
      "  2.json.gz: the gzip data is cut, and 2 more places",
    ]);
    expect(lines.at(-1)).to.equal("  and 11 more files; --json lists the first 30");
    expect(lines).to.have.length(start + 22);
  });

  it("fits 100 columns, whatever the names", () => {
    const long = group({
      guardrail: `small-instances ${JSON.stringify({ families: Array.from({ length: 40 }, () => "t3") })}`,
      principal: `arn:aws:iam::${OUTSIDER}:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_AdministratorAccess_0a1b2c3d4e5f6071`,
      action: "organizations:DeregisterDelegatedAdministratorForEverything",
      count: 10_000_000,
      last: "2027-10-01T08:00:00Z",
      about: ["resource", "aws:ResourceTag/a-tag-of-many-characters", "action", "principal"],
    });
    for (const kind of ["denied", "unknown", "deniedAlready"]) {
      const widest = Math.max(
        ...shown({ [kind]: { calls: 1, groups: [long], ungrouped: 0 } }).map(({ length }) => length),
      );
      expect(widest).to.be.within(90, 100);
    }
  });

  it("is of nothing too", () => {
    expect(shown({ records: 0, allowed: 0, files: 0, first: "", last: "" }).slice(-2)).to.deep.equal([
      "",
      "  0 records in 0 files",
    ]);
  });
});

describe("the words of a replay", () => {
  it("leave out what goes without saying of a time", () => {
    expect(period("2026-10-01T08:00:00Z", "2026-10-01T08:00:59Z")).to.equal("2026-10-01 08:00");
    expect(period("2026-10-01T08:00:00Z", "2026-10-01T09:00:00Z")).to.equal("2026-10-01 08:00 to 09:00");
    expect(period("2026-10-01T08:00:00Z", "2026-11-02T09:00:00Z")).to.equal(
      "2026-10-01 08:00 to 11-02 09:00",
    );
    expect(period("2026-12-31T08:00:00Z", "2027-01-01T09:00:00Z")).to.equal("2026-12-31 to 2027-01-01");
  });

  it("leave out what the account says of a principal, and the path of a role", () => {
    const cases = [
      [`arn:aws:iam::${MEMBER}:role/developer`, "role/developer"],
      [`arn:aws:iam::${MEMBER}:role/jobs/night/batch`, "role/../batch"],
      [`arn:aws:iam::${OUTSIDER}:role/vendor`, `${OUTSIDER} role/vendor`],
      [`arn:aws:sts::${MEMBER}:federated-user/bob`, "federated-user/bob"],
      ["lambda.amazonaws.com", "lambda.amazonaws.com"],
      ["unknown", "unknown"],
    ] as const;
    for (const [name, short] of cases) expect(shortPrincipal(name, MEMBER)).to.equal(short);
  });

  it("say what a verdict depends on", () => {
    expect(wordsOf(["principal", "aws:SourceIp"])).to.equal("who asked, aws:SourceIp");
  });
});
