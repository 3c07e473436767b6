import { expect } from "chai";
import { answerOf, refusalBy } from "../../support/command.ts";
import { explain } from "../../../tools/guardrails/explain/main.ts";

const asked = (...more: string[]) =>
  answerOf(() => explain(["--stack", "prod", "--account", "shop-prod", ...more]));

describe("explain", () => {
  it("tells the guardrail, the target and the policy that deny", async () => {
    const { status, lines } = await asked(
      "--action",
      "cloudtrail:StopLogging",
      "--resource",
      "arn:aws:cloudtrail:eu-west-1:111111111111:trail/organization-trail",
    );
    expect(status).to.equal(1);
    expect(lines).to.include.members([
      "Denied",
      "  arn:aws:iam::600000000003:role/developer",
      "  root: denied by protect-trail",
      "    Nobody stops, deletes or narrows the organization's trail.",
      "  workloads: let through",
    ]);
    expect(lines.find((line) => line.includes("first by"))).to.match(
      /^ {2}first by statement \d+ of the policy acme-scp-root-\d at root$/,
    );
  });

  it("lets through whom the guardrail exempts", async () => {
    const { status, lines } = await asked(
      "--action",
      "cloudtrail:StopLogging",
      "--resource",
      "arn:aws:cloudtrail:eu-west-1:111111111111:trail/organization-trail",
      "--principal",
      "break-glass",
    );
    expect([status, lines[0]]).to.deep.equal([
      0,
      "Allowed: no guardrail denies it (the account's own policies may)",
    ]);
  });

  it("says what it would have to know", async () => {
    const { status, lines } = await asked("--action", "s3:PutObjectAcl");
    expect(status).to.equal(1);
    expect(lines[0]).to.match(/^It depends on .*s3:x-amz-acl/);
  });

  it("takes condition keys", async () => {
    const open = await asked(
      "--action",
      "s3:ListBucket",
      "--resource",
      "arn:aws:s3:::reports",
      "--context",
      "ec2:RoleDelivery=2.0",
    );
    expect(open.status).to.equal(0);
    const plain = await asked(
      "--action",
      "s3:ListBucket",
      "--resource",
      "arn:aws:s3:::reports",
      "--context",
      "ec2:RoleDelivery=2.0",
      "--context",
      "aws:SecureTransport=false",
    );
    expect(plain.status).to.equal(1);
    expect(plain.lines).to.include("  root: denied by tls-only");
  });

  const REFUSED: readonly (readonly [readonly string[], readonly string[]])[] = [
    [["--stack", "prod"], ["The explanation needs an account: --account KEY."]],
    [["--stack", "prod", "--account", "shop"], ['There is no account "shop" in the settings.']],
    [
      ["--stack", "prod", "--account", "shop-prod"],
      ["The explanation needs an action: --action s3:PutBucketPolicy."],
    ],
    [
      ["--stack", "prod", "--account", "shop-prod", "--action", "cloudtrail:StopLogin"],
      ['AWS has no action "cloudtrail:StopLogin".', "did you mean cloudtrail:StopLogging?"],
    ],
    [
      ["--stack", "prod", "--account", "shop-prod", "--action", "s4:GetObject"],
      ['AWS has no action "s4:GetObject".', "did you mean s3:...?"],
    ],
    [
      ["--stack", "prod", "--account", "shop-prod", "--action", "s3:GetObject", "--resource", "bucket"],
      ['"bucket" is no ARN.'],
    ],
    [
      ["--stack", "prod", "--account", "shop-prod", "--action", "s3:GetObject", "--context", "key"],
      ["--context key has no value."],
    ],
  ];
  for (const [commandLine, told] of REFUSED) {
    it(`is refused: ${commandLine.join(" ")}`, async () => {
      const { what, places = [] } = (await refusalBy(() => explain(commandLine))) ?? {};
      expect([what, ...places].slice(0, told.length)).to.deep.equal(told);
    });
  }
});
