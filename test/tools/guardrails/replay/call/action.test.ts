import { expect } from "chai";
import {
  ACTION_OF_CALL,
  FREE_CALLS,
  METHODS_OF_VERB,
  ONE_OF_ACTIONS,
} from "../../../../../facts/cloudtrail-actions.ts";
import { ACTION_OF_VERSION, FURTHER_ACTIONS } from "../../../../../facts/cloudtrail-s3-actions.ts";
import { PREFIX_OF_SOURCE } from "../../../../../facts/cloudtrail-sources.ts";
import { needsOf } from "../../../../../tools/guardrails/replay/call/action.ts";
import { actionsOf } from "../../../../support/iam-names.ts";

const actionsOfCall = (source: string, name: string): string[] =>
  needsOf(`${source}.amazonaws.com`, name).actions.map(({ action }) => action);

describe("the actions of recorded calls", () => {
  const cases: [source: string, name: string, actions: string[]][] = [
    ["ec2", "RunInstances", ["ec2:RunInstances"]],
    ["monitoring", "PutMetricAlarm", ["cloudwatch:PutMetricAlarm"]],
    ["tagging", "GetResources", ["tag:GetResources"]],
    ["streams.dynamodb", "GetRecords", ["dynamodb:GetRecords"]],
    ["sms-voice.pinpoint", "DescribePools", ["sms-voice:DescribePools"]],
    ["s3", "ListObjects", ["s3:ListBucket"]],
    ["s3", "HeadObject", ["s3:GetObject"]],
    ["s3", "ListBuckets", ["s3:ListAllMyBuckets"]],
    ["s3", "PutBucketEncryption", ["s3:PutEncryptionConfiguration"]],
    ["s3", "DeleteBucketLifecycle", ["s3:PutLifecycleConfiguration"]],
    ["s3", "UploadPartCopy", ["s3:PutObject", "s3:GetObject"]],
    ["lambda", "CreateFunction20150331v2", ["lambda:CreateFunction"]],
    ["lambda", "ListFunctions20150331", ["lambda:ListFunctions"]],
    ["lambda", "Invoke", ["lambda:InvokeFunction"]],
    ["cloudfront", "CreateDistribution2020_05_31", ["cloudfront:CreateDistribution"]],
    ["budgets", "CreateBudget", ["budgets:ModifyBudget"]],
    ["apigateway", "UpdateStage", ["apigateway:PATCH"]],
    ["apigateway", "GetRestApis", ["apigateway:GET"]],
    ["sts", "GetCallerIdentity", []],
  ];
  for (const [source, name, actions] of cases) {
    it(`of ${source} ${name}: ${actions.join(" and ") || "none that a policy could deny"}`, () => {
      expect(actionsOfCall(source, name)).to.deep.equal(actions);
    });
  }

  it("say that which of several it was is not recorded", () => {
    expect(needsOf("s3.amazonaws.com", "DeleteObjects")).to.deep.equal({
      name: "s3:DeleteObjects",
      actions: [{ action: "s3:DeleteObject" }, { action: "s3:DeleteObjectVersion" }],
      areCertain: false,
    });
    expect(needsOf("apigateway.amazonaws.com", "TagResource")).to.deep.equal({
      name: "apigateway:TagResource",
      actions: [{ action: "apigateway:POST" }, { action: "apigateway:PUT" }],
      areCertain: false,
    });
    expect(actionsOfCall("apigateway", "RejuvenateStage")).to.have.members([
      "apigateway:DELETE",
      "apigateway:GET",
      "apigateway:PATCH",
      "apigateway:POST",
      "apigateway:PUT",
    ]);
  });

  it("name a version's own action beside the object's", () => {
    expect(needsOf("s3.amazonaws.com", "HeadObject").actions).to.deep.equal([
      { action: "s3:GetObject", ofVersion: "s3:GetObjectVersion" },
    ]);
  });

  it("are actions that AWS knows, by prefixes that it knows", async () => {
    const named = new Set([
      ...Object.values(ACTION_OF_CALL),
      ...Object.values(ACTION_OF_VERSION),
      ...Object.values(ONE_OF_ACTIONS).flat(),
      ...Object.values(METHODS_OF_VERB).flat(),
      ...FURTHER_ACTIONS.map(({ action }) => action),
      ...Object.values(PREFIX_OF_SOURCE).map((prefix) => `${prefix}:*`),
      ...FREE_CALLS,
    ]);
    for (const action of named) expect(await actionsOf(action), action).not.to.deep.equal([]);
  });

  it("stand in tables only where AWS has no action of the call's own name", async () => {
    for (const call of [...Object.keys(ACTION_OF_CALL), ...Object.keys(ONE_OF_ACTIONS)]) {
      expect(await actionsOf(call), call).to.deep.equal([]);
    }
  });
});
