import { expect } from "chai";
import { actionTest } from "../../../../../components/guardrails/simulate/action.ts";
import { RESOURCES } from "../../../../../facts/cloudtrail-resources.ts";
import { GAP, WIDE_GAP } from "../../../../../tools/guardrails/replay/call/arn-template.ts";
import { resourceAccountOf, resourcesOf } from "../../../../../tools/guardrails/replay/call/resources.ts";
import { MEMBER, OTHER_MEMBER, OUTSIDER, type RawRecord, record } from "../../../../support/cloudtrail.ts";
import { actionsOf } from "../../../../support/iam-names.ts";
import { read } from "../../../../support/replay.ts";

const arns = (action: string, requestParameters: unknown, given: RawRecord = {}): readonly string[] =>
  resourcesOf(action)(read(record("any", "Any", { requestParameters, ...given })));

const regional = (service: string, name: string) => `arn:aws:${service}:eu-west-1:${MEMBER}:${name}`;

const TOPIC = regional("sns", "acme-alarms");
const TRAIL = `arn:aws:cloudtrail:eu-west-1:${OTHER_MEMBER}:trail/organization-trail`;

describe("the resources of recorded calls", () => {
  const cases: [action: string, parameters: unknown, expected: string[]][] = [
    ["cloudtrail:StopLogging", { name: "own" }, [regional("cloudtrail", "trail/own")]],
    ["cloudtrail:StopLogging", { name: TRAIL }, [TRAIL]],
    ["cloudtrail:PutEventSelectors", { trailName: "own" }, [regional("cloudtrail", "trail/own")]],
    ["s3:GetObject", { bucketName: "data", key: "a/b:c" }, ["arn:aws:s3:::data/a/b:c"]],
    ["s3:DeleteObject", { bucketName: "data" }, [`arn:aws:s3:::data/${WIDE_GAP}`]],
    ["s3:GetBucketObjectLockConfiguration", { bucketName: "data", "object-lock": "" }, ["arn:aws:s3:::data"]],
    ["s3:PutBucketPolicy", { bucketName: "data" }, ["arn:aws:s3:::data"]],
    ["s3:ListAllMyBuckets", null, []],
    ["s3:GetObject", { bucketName: regional("s3", "accesspoint/reports"), key: "a" }, []],
    ["logs:PutRetentionPolicy", { logGroupName: "/acme/x" }, [regional("logs", "log-group:/acme/x")]],
    [
      "logs:DeleteLogStream",
      { logGroupName: "/acme/x", logStreamName: "s" },
      [regional("logs", "log-group:/acme/x:log-stream:s")],
    ],
    [
      "cloudwatch:DeleteAlarms",
      { alarmNames: ["one", "other"] },
      [regional("cloudwatch", "alarm:one"), regional("cloudwatch", "alarm:other")],
    ],
    [
      "ec2:TerminateInstances",
      { instancesSet: { items: [{ instanceId: "i-1" }, { instanceId: "i-2" }] } },
      [regional("ec2", "instance/i-1"), regional("ec2", "instance/i-2")],
    ],
    [
      "ec2:RunInstances",
      { keyName: "laptop", launchTemplate: { launchTemplateId: "lt-1" } },
      [
        `arn:aws:ec2:eu-west-1::image/${GAP}`,
        ...["instance", "network-interface", "security-group", "subnet", "volume"].map((type) =>
          regional("ec2", `${type}/${GAP}`),
        ),
        regional("ec2", "key-pair/laptop"),
        regional("ec2", "launch-template/lt-1"),
      ],
    ],
    ["ec2:ModifySnapshotAttribute", { snapshotId: "snap-1" }, ["arn:aws:ec2:eu-west-1::snapshot/snap-1"]],
    ["events:PutRule", { name: "nightly" }, [regional("events", "rule/nightly")]],
    [
      "events:PutRule",
      { name: "nightly", eventBusName: "orders" },
      [regional("events", "rule/orders/nightly")],
    ],
    ["events:PutTargets", { rule: "nightly" }, [regional("events", "rule/nightly")]],
    ["iam:CreateRole", { roleName: "batch", path: "/jobs/" }, [`arn:aws:iam::${MEMBER}:role/jobs/batch`]],
    ["iam:CreateRole", { roleName: "batch" }, [`arn:aws:iam::${MEMBER}:role/batch`]],
    ["iam:PutRolePolicy", { roleName: "batch" }, [`arn:aws:iam::${MEMBER}:role/${GAP}batch`]],
    ["cloudformation:DeleteStack", { stackName: "shop" }, [regional("cloudformation", `stack/shop/${GAP}`)]],
    ["cloudformation:UpdateStackSet", { stackSetName: "shop" }, []],
    [
      "kms:DeleteAlias",
      { aliasName: "alias/acme" },
      [regional("kms", "alias/acme"), regional("kms", `key/${GAP}`)],
    ],
    ["lambda:GetFunction", { functionName: "resize" }, [regional("lambda", "function:resize")]],
    ["lambda:GetFunction", { functionName: `${MEMBER}:function:resize` }, []],
    ["sns:Subscribe", { topicArn: TOPIC }, [TOPIC]],
    ["sns:Unsubscribe", { subscriptionArn: `${TOPIC}:0a1b` }, [`${TOPIC}:0a1b`]],
    ["secretsmanager:GetSecretValue", { secretId: "db" }, [regional("secretsmanager", `secret:db-${GAP}`)]],
    ["dynamodb:GetItem", { tableName: "orders" }, [regional("dynamodb", "table/orders")]],
    ["sts:AssumeRole", { roleArn: "no ARN" }, []],
    ["guardduty:DeleteDetector", { detectorId: "1" }, []],
    ["logs:DeleteLogGroup", { omitted: true, logGroupName: "/acme/x" }, []],
    ["logs:DeleteLogGroup", "no object", []],
  ];
  for (const [action, parameters, expected] of cases) {
    it(`of ${action} with ${JSON.stringify(parameters)}`, () => {
      expect(arns(action, parameters)).to.deep.equal(expected);
    });
  }

  it("are those that the record lists, for other actions", () => {
    const resources = [
      { accountId: MEMBER, type: "AWS::SQS::Queue", ARN: regional("sqs", "orders") },
      { type: "AWS::SQS::Queue", ARN: "no ARN" },
      null,
    ];
    expect(arns("sqs:SendMessage", {}, { resources })).to.deep.equal([regional("sqs", "orders")]);
    expect(arns("s3:PutBucketPolicy", {}, { resources })).to.deep.equal([]);
  });

  it("are of the partition that the region belongs to", () => {
    const given = { awsRegion: "cn-north-1" };
    expect(arns("s3:PutBucketPolicy", { bucketName: "data" }, given)).to.deep.equal(["arn:aws-cn:s3:::data"]);
  });

  it("are not known without region or account", () => {
    expect(arns("logs:DeleteLogGroup", { logGroupName: "x" }, { awsRegion: undefined })).to.deep.equal([]);
    const nowhere = { recipientAccountId: undefined, userIdentity: null };
    expect(arns("logs:DeleteLogGroup", { logGroupName: "x" }, nowhere)).to.deep.equal([]);
  });

  it("are told for actions that AWS knows", async () => {
    for (const { actions } of RESOURCES) {
      for (const action of actions) expect(await actionsOf(action), action).not.to.deep.equal([]);
    }
  });

  it("have no entry that those before it leave nothing to", async () => {
    for (const [at, { actions }] of RESOURCES.entries()) {
      const isBefore = actionTest(RESOURCES.slice(0, at).flatMap((each) => each.actions));
      const named = (await Promise.all(actions.map(actionsOf))).flat();
      expect(
        named.filter((action) => !isBefore(action.toLowerCase())),
        actions.join(),
      ).not.to.deep.equal([]);
    }
  });
});

describe("the account of a resource", () => {
  const account = (given: RawRecord): string | undefined =>
    resourceAccountOf(read(record("s3", "GetObject", given)));

  it("is the one that the record lists", () => {
    const resources = [{ type: "AWS::S3::Object", ARN: "arn:aws:s3:::data/a" }, { accountId: OUTSIDER }];
    expect(account({ resources })).to.equal(OUTSIDER);
  });

  it("is that of who has a copy of somebody else's call", () => {
    expect(account({ recipientAccountId: OTHER_MEMBER })).to.equal(OTHER_MEMBER);
  });

  it("is not known of a caller's own record", () => {
    expect(account({})).to.equal(undefined);
    expect(account({ userIdentity: { type: "AWSService", invokedBy: "lambda.amazonaws.com" } })).to.equal(
      undefined,
    );
  });
});
