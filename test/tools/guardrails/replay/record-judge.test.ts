import { expect } from "chai";
import type { Statement } from "../../../../components/guardrails/simulate/policy.ts";
import { simulator } from "../../../../components/guardrails/simulate/simulator.ts";
import {
  MEMBER,
  OTHER_MEMBER,
  OUTSIDER,
  type RawRecord,
  record,
  session,
} from "../../../support/cloudtrail.ts";
import { MANAGEMENT, organizationWith, outcomeOf, read, summaryOf } from "../../../support/replay.ts";
import { recordJudge } from "../../../../tools/guardrails/replay/record-judge.ts";
import { Summary } from "../../../../tools/guardrails/replay/summary/summary.ts";

const deny = (Action: string | string[], more: Partial<Statement> = {}): { scp: Statement[] } => ({
  scp: [{ Effect: "Deny", Action, ...(more.NotResource === undefined && { Resource: "*" }), ...more }],
});

const denyOnResources = (Action: string, more: Partial<Statement> = {}): { rcp: Statement[] } => ({
  rcp: [{ Effect: "Deny", Principal: "*", Action, Resource: "*", ...more }],
});

const stopTrail = (name: string) => record("cloudtrail", "StopLogging", { requestParameters: { name } });

const OWN_TRAIL = { Resource: "arn:aws:cloudtrail:*:*:trail/organization-trail" };

const object = (name: string, requestParameters: object = {}, given: RawRecord = {}) =>
  record("s3", name, { requestParameters: { bucketName: "data", key: "a", ...requestParameters }, ...given });

describe("a recorded call under guardrails", () => {
  it("is denied by an action", () => {
    expect(outcomeOf(deny("cloudtrail:StopLogging"), stopTrail("any"))).to.equal("denied");
    expect(outcomeOf(deny("cloudtrail:Delete*"), stopTrail("any"))).to.equal("allowed");
  });

  it("is denied on a resource, and allowed on another one", () => {
    expect(outcomeOf(deny("cloudtrail:*", OWN_TRAIL), stopTrail("organization-trail"))).to.equal("denied");
    expect(outcomeOf(deny("cloudtrail:*", OWN_TRAIL), stopTrail("other"))).to.equal("allowed");
  });

  it("is unknown where the resource is not recorded", () => {
    const nothing = record("cloudtrail", "StopLogging", { requestParameters: null });
    expect(outcomeOf(deny("cloudtrail:*", OWN_TRAIL), nothing)).to.equal("unknown: resource");
  });

  it("is judged by what an ARN's gap cannot change", () => {
    const update = (stackName: string) =>
      record("cloudformation", "UpdateStack", { requestParameters: { stackName } });
    const ours = deny("cloudformation:*", { Resource: "arn:aws:cloudformation:*:*:stack/StackSet-acme-*" });
    const one = deny("cloudformation:*", { Resource: "arn:aws:cloudformation:*:*:stack/shop/0a1b2c" });
    expect(outcomeOf(ours, update("shop"))).to.equal("allowed");
    expect(outcomeOf(ours, update("StackSet-acme-roles"))).to.equal("denied");
    expect(outcomeOf(one, update("shop"))).to.equal("unknown: resource");
  });

  it("is denied if any of its resources is", () => {
    const both = record("ec2", "TerminateInstances", {
      requestParameters: { instancesSet: { items: [{ instanceId: "i-1" }, { instanceId: "i-2" }] } },
    });
    const second = deny("ec2:*", { Resource: "arn:aws:ec2:*:*:instance/i-2" });
    const third = deny("ec2:*", { Resource: "arn:aws:ec2:*:*:instance/i-3" });
    expect([outcomeOf(second, both), outcomeOf(third, both)]).to.deep.equal(["denied", "allowed"]);
  });

  it("is unknown where a condition key is not recorded, and says which", () => {
    const tagged = deny("ec2:RunInstances", { Condition: { StringEquals: { "aws:RequestTag/team": "a" } } });
    expect(outcomeOf(tagged, record("ec2", "RunInstances"))).to.equal("unknown: aws:RequestTag/team");
  });

  it("is judged by keys that are recorded, and those that it cannot have", () => {
    const abroad = deny("*", { Condition: { StringNotEquals: { "aws:RequestedRegion": ["eu-west-1"] } } });
    expect(outcomeOf(abroad, record("ec2", "RunInstances"))).to.equal("allowed");
    expect(outcomeOf(abroad, record("ec2", "RunInstances", { awsRegion: "us-west-2" }))).to.equal("denied");
    const oldMetadata = deny("*", { Condition: { NumericLessThan: { "ec2:RoleDelivery": "2.0" } } });
    expect(outcomeOf(oldMetadata, record("ec2", "RunInstances"))).to.equal("allowed");
  });

  it("is judged by the policy variables that are recorded", () => {
    const own = deny("s3:*", { NotResource: "arn:aws:s3:::data/${aws:username}/*" });
    const user = {
      userIdentity: { type: "IAMUser", arn: `arn:aws:iam::${MEMBER}:user/alice`, accountId: MEMBER },
    };
    expect(outcomeOf(own, object("GetObject", { key: "alice/1" }, user))).to.equal("allowed");
    expect(outcomeOf(own, object("GetObject", { key: "bob/1" }, user))).to.equal("denied");
  });

  it("is judged by the version's own action if it names one", () => {
    const versions = deny("s3:GetObjectVersion");
    expect(outcomeOf(versions, object("GetObject"))).to.equal("allowed");
    expect(outcomeOf(versions, object("GetObject", { versionId: "1" }))).to.equal("denied");
  });

  it("is judged by further actions that it needs, on resources that are not recorded too", () => {
    const acls = deny("s3:PutObjectAcl");
    expect(outcomeOf(acls, object("PutObject"))).to.equal("allowed");
    expect(outcomeOf(acls, object("PutObject", { "x-amz-acl": "private" }))).to.equal("denied");
    const source = deny("s3:GetObject", { Resource: "arn:aws:s3:::secret/*" });
    expect(outcomeOf(source, object("CopyObject"))).to.equal("unknown: resource");
  });

  it("is unknown where some of the actions that it may need are denied, and denied where all are", () => {
    const transaction = record("dynamodb", "TransactWriteItems");
    expect(outcomeOf(deny("dynamodb:DeleteItem"), transaction)).to.equal("unknown: action");
    expect(outcomeOf(deny("dynamodb:*"), transaction)).to.equal("denied");
    expect(outcomeOf(deny("dynamodb:Scan"), transaction)).to.equal("allowed");
  });

  it("is never denied if no policy can deny it", () => {
    expect(outcomeOf(deny("*"), record("sts", "GetCallerIdentity"))).to.equal("allowed");
  });

  it("is not bound by guardrails if a service or its role makes it, or the management account", () => {
    const service = { userIdentity: { type: "AWSService", invokedBy: "ec2.amazonaws.com" } };
    const linked = session("AWSServiceRoleForConfig", MEMBER, "/aws-service-role/config.amazonaws.com/");
    const management = { userIdentity: session("admin", MANAGEMENT), recipientAccountId: MANAGEMENT };
    for (const given of [service, { userIdentity: linked }, management]) {
      expect(outcomeOf(deny("*"), record("ec2", "RunInstances", given))).to.equal("allowed");
    }
  });

  it("is unknown where it is not sure who asked, unless nothing denies it", () => {
    const stranger = { userIdentity: { type: "AWSAccount", accountId: OTHER_MEMBER } };
    expect(outcomeOf(deny("sts:*"), record("sts", "AssumeRole", stranger))).to.equal("unknown: principal");
    expect(outcomeOf(deny("ec2:*"), record("sts", "AssumeRole", stranger))).to.equal("allowed");
    const nobody = record("sts", "AssumeRole", { userIdentity: { type: "Unknown" } });
    expect(outcomeOf({}, nobody)).to.equal("unknown: principal");
  });

  it("is unknown by the role's path where a session does not tell it", () => {
    const exempt = deny("*", {
      Condition: { ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/aws-reserved/*" } },
    });
    const noIssuer = { ...session("AWSReservedSSO_Admin"), sessionContext: null };
    const call = record("ec2", "RunInstances", { userIdentity: noIssuer });
    expect(outcomeOf(exempt, call)).to.equal("unknown: aws:PrincipalArn");
  });

  it("is judged at the side of the resource as well", () => {
    const perimeter = denyOnResources("s3:*", {
      Condition: { StringNotEqualsIfExists: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
    });
    const bucket = { resources: [{ accountId: MEMBER, ARN: "arn:aws:s3:::data" }] };
    const outsider = { userIdentity: session("vendor", OUTSIDER) };
    expect(outcomeOf(perimeter, object("GetObject", {}, bucket))).to.equal("allowed");
    expect(outcomeOf(perimeter, object("GetObject", {}, { ...bucket, ...outsider }))).to.equal("denied");
    const elsewhere = { resources: [{ accountId: OUTSIDER, ARN: "arn:aws:s3:::data" }], ...outsider };
    expect(outcomeOf(perimeter, object("GetObject", {}, elsewhere))).to.equal("allowed");
    expect(outcomeOf(perimeter, object("GetObject", {}, outsider))).to.equal("denied");
  });

  it("is unknown where the account is none of the settings", () => {
    const elsewhere = { recipientAccountId: OUTSIDER, userIdentity: session("developer", OUTSIDER) };
    expect(outcomeOf({}, record("ec2", "RunInstances", elsewhere))).to.equal("unknown: account");
  });

  it("is set apart if it was denied already, whatever the code for that", () => {
    const codes = [
      "AccessDenied",
      "AccessDeniedException",
      "Client.UnauthorizedOperation",
      "UnauthorizedOperation",
      "AuthorizationErrorException",
    ];
    for (const errorCode of codes) {
      expect(outcomeOf(deny("*"), record("ec2", "RunInstances", { errorCode }))).to.equal("denied already");
    }
    const missing = record("s3", "GetObject", { errorCode: "NoSuchKey" });
    expect(outcomeOf(deny("*"), missing)).to.equal("denied");
  });

  it("is none if nobody asked for anything", () => {
    for (const eventType of ["AwsServiceEvent", "AwsConsoleSignIn", "AwsConsoleAction", "AwsVpceEvent"]) {
      expect(outcomeOf(deny("*"), record("kms", "RotateKey", { eventType }))).to.equal("no request");
    }
    const insight = record("ec2", "RunInstances", { eventType: undefined, eventCategory: "Insight" });
    expect(outcomeOf(deny("*"), insight)).to.equal("no request");
    expect(outcomeOf(deny("*"), record("ec2", "RunInstances", { eventType: undefined }))).to.equal("denied");
  });
});

describe("the summary of recorded calls", () => {
  it("counts by guardrail, principal, action and account, with times and an example", () => {
    const at = (eventTime: string, eventID: string, given: RawRecord = {}) =>
      record("ec2", "RunInstances", { eventTime, eventID, ...given });
    const bob = { userIdentity: session("bob") };
    const summary = summaryOf(
      deny("ec2:RunInstances"),
      at("2026-10-01T08:00:00Z", "one"),
      at("2026-10-03T08:00:00Z", "two"),
      at("2026-09-30T08:00:00Z", "three"),
      at("2026-10-02T08:00:00Z", "four", bob),
      at("2026-10-02T09:00:00Z", "five", { errorCode: "AccessDenied" }),
      record("ec2", "StopInstances"),
      record("signin", "ConsoleLogin", { eventType: "AwsConsoleSignIn", eventTime: "2026-10-05T00:00:00Z" }),
    );
    const group = (principal: string, more: object) => ({
      guardrail: "root-scp",
      principal: `arn:aws:iam::${MEMBER}:role/${principal}`,
      action: "ec2:RunInstances",
      account: MEMBER,
      ...more,
    });
    expect(summary.denied.list()).to.deep.equal([
      group("developer", {
        count: 3,
        first: "2026-09-30T08:00:00Z",
        last: "2026-10-03T08:00:00Z",
        example: "one",
      }),
      group("bob", {
        count: 1,
        first: "2026-10-02T08:00:00Z",
        last: "2026-10-02T08:00:00Z",
        example: "four",
      }),
    ]);
    expect(summary.deniedAlready.list()).to.deep.equal([
      {
        principal: `arn:aws:iam::${MEMBER}:role/developer`,
        action: "ec2:RunInstances",
        account: MEMBER,
        count: 1,
        first: "2026-10-02T09:00:00Z",
        last: "2026-10-02T09:00:00Z",
        example: "five",
      },
    ]);
    expect([summary.allowed, summary.others, summary.records]).to.deep.equal([1, 1, 7]);
    expect([summary.first, summary.last]).to.deep.equal(["2026-09-30T08:00:00Z", "2026-10-05T00:00:00Z"]);
  });

  it("says at which target nothing allows a call", () => {
    const { accounts, ...rest } = organizationWith({});
    const shut = accounts
      .get(MEMBER)!
      .map((target) => (target.name === "root" ? { ...target, scps: [] } : target));
    const organization = { ...rest, accounts: new Map([[MEMBER, shut]]) };
    const summary = new Summary();
    recordJudge(organization, simulator(organization).verdict)(read(record("ec2", "RunInstances")), summary);
    expect(summary.denied.list()[0]?.guardrail).to.equal("not allowed at root");
  });

  it("keeps what a call depends on apart", () => {
    const conditions = (key: string): Statement => ({
      Effect: "Deny",
      Action: key === "a:b" ? "ec2:RunInstances" : "ec2:StopInstances",
      Resource: "*",
      Condition: { StringEquals: { [key]: "x" } },
    });
    const { unknown } = summaryOf(
      { scp: [conditions("a:b"), conditions("c:d")] },
      record("ec2", "RunInstances"),
      record("ec2", "StopInstances"),
    );
    expect(unknown.list().map(({ action, about }) => [action, about])).to.deep.equal([
      ["ec2:RunInstances", ["a:b"]],
      ["ec2:StopInstances", ["c:d"]],
    ]);
  });

  it("does not tell apart the calls of an account that the settings do not name", () => {
    const elsewhere = (name: string) => record("ec2", name, { recipientAccountId: OUTSIDER });
    const { unknown } = summaryOf({}, elsewhere("RunInstances"), elsewhere("StopInstances"));
    expect(unknown.list().map(({ principal, action, count }) => [principal, action, count])).to.deep.equal([
      ["everybody", "all calls", 2],
    ]);
  });
});
