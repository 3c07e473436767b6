import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { replay } from "../../../../tools/guardrails/replay/main.ts";
import type { Report } from "../../../../tools/guardrails/replay/report/report.ts";
import { answerOf, refusalBy } from "../../../support/command.ts";
import { compressed, logFile, MEMBER, type RawRecord, record } from "../../../support/cloudtrail.ts";

const run = (...commandLine: readonly string[]) => answerOf(() => replay(commandLine));

const refusalOf = async (...commandLine: readonly string[]) =>
  (await refusalBy(() => replay(commandLine)))?.message ?? "";

const ALLOWED = record("ec2", "DescribeInstances");
const DENIED = record("ec2", "DeleteFlowLogs");

describe("the replay command", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "landing-zone-test-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const put = (name: string, ...records: readonly RawRecord[]) => {
    writeFileSync(join(folder, name), compressed(logFile(records)));
  };

  const onFolder = () => ["--stack", "prod", "--events", folder];

  it("ends well if nothing would newly be denied", async () => {
    put("one.json.gz", ALLOWED, { ...DENIED, errorCode: "AccessDenied" });
    const { status, lines } = await run(...onFolder());
    expect(status).to.equal(0);
    expect(lines).to.include("  allowed             1  50.0 %").and.not.to.include("Newly denied");
  });

  it("names the guardrail, and ends with status 1, if something would be denied", async () => {
    put("one.json.gz", ALLOWED, DENIED);
    const { status, lines } = await run(...onFolder(), "--json");
    const report = JSON.parse(lines.join("\n")) as Report;
    expect(status).to.equal(1);
    expect(report.denied).to.deep.equal({
      calls: 1,
      groups: [
        {
          guardrail: "protect-flow-logs",
          principal: `arn:aws:iam::${MEMBER}:role/developer`,
          action: "ec2:DeleteFlowLogs",
          account: MEMBER,
          count: 1,
          first: "2026-10-01T08:00:00Z",
          last: "2026-10-01T08:00:00Z",
          example: "0a1b2c3d-0000-4000-8000-000000000000",
        },
      ],
      ungrouped: 0,
    });
    expect(report).to.include({
      stack: "prod",
      events: folder,
      interrupted: false,
      files: 1,
      records: 2,
      allowed: 1,
    });
  });

  it("tells what could not be read at the end, and ends with status 2", async () => {
    put("one.json.gz", ALLOWED, DENIED);
    writeFileSync(join(folder, "two.json"), "wrong");
    const { status, lines } = await run(...onFolder());
    expect(status).to.equal(2);
    expect(lines.slice(-2)).to.deep.equal([`  ${join(folder, "two.json")}:1: not JSON`, ""]);
    expect(lines).to.include("Newly denied");
  });

  it("refuses a place without records, or without anything", async () => {
    put("one.json.gz");
    expect(await refusalOf(...onFolder())).to.equal(
      `There is no record of CloudTrail in ${folder}.\n` +
        "Name a file, a folder or a prefix with log files of CloudTrail in it.",
    );
    expect(await refusalOf("--stack", "prod", "--events", join(folder, "nowhere"))).to.include(
      "There is nothing at ",
    );
  });

  it("refuses a command line that it cannot use", async () => {
    expect(await refusalOf("--stack", "prod")).to.include("The replay needs events: --events PATH.");
    expect(await refusalOf("--events", folder)).to.include(
      "The replay needs to know which stack: --stack NAME.",
    );
    expect(await refusalOf("--event", folder)).to.include("did you mean --events?");
  });

  it("explains itself", async () => {
    const { status, lines } = await run("--help");
    expect([status, lines[0]]).to.deep.equal([
      0,
      "Tells which recorded calls the guardrails would have denied.",
    ]);
    expect(Math.max(...lines.map(({ length }) => length))).to.be.at.most(120);
  });
});
