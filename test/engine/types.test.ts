import { expect } from "chai";
import { UNKNOWN, type PropertyValue } from "../../tools/preview/plan.ts";
import { planOfStack } from "../support/play.ts";
import { checkInputs, propertyNames } from "./types/check.ts";
import { PROVIDER } from "./types/declarations.ts";
import { typeTable } from "./types/type-table.ts";

const LIFECYCLE = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";
const UNKNOWN_VALUE = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const secret = (value: unknown) => ({
  "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
  value,
});

describe("a check of a resource's inputs", function () {
  this.timeout(60_000);
  const table = typeTable();
  const check = (token: string, inputs: Record<string, unknown>) =>
    checkInputs(table, token, inputs).map(({ property, reason }) => `${property}: ${reason}`);
  const ofRule = (rule: Record<string, unknown>) =>
    check(LIFECYCLE, { bucket: "logs", rules: [{ id: "cold", status: "Enabled", ...rule }] });
  const ofKey = (inputs: Record<string, unknown>) => check("aws:kms/key:Key", inputs);

  it("lets declared inputs pass", () => {
    const transitions = [{ days: 30, storageClass: "GLACIER_IR" }];
    expect(ofRule({ transitions, filter: { and: { tags: { class: "cold" } } } })).to.deep.equal([]);
  });

  it("refuses a type that does not exist", () => {
    expect(check("aws:kms/kye:Key", {})).to.deep.equal([
      ": aws:kms/kye:Key is no type of @pulumi/aws; nearest: aws:kms/key:Key",
    ]);
    expect(check("constructor", {})).to.deep.equal([": constructor is no type of @pulumi/aws"]);
  });

  it("refuses a property that does not exist, at any depth, and names the nearest", () => {
    expect(ofKey({ enableKeyRotatoin: true, constructor: "x" })).to.deep.equal([
      'enableKeyRotatoin: no property of aws:kms/key:Key; nearest: "enableKeyRotation"',
      `constructor: no property of aws:kms/key:Key; allowed: ${propertyNames(table, "aws:kms/key:Key")
        .map((name) => JSON.stringify(name))
        .join(", ")}`,
    ]);
    expect(ofRule({ transitions: [{ day: 1, storageClass: "GLACIER" }] })).to.deep.equal([
      'rules[0].transitions[0].day: no property of s3.BucketLifecycleConfigurationRuleTransition; nearest: "days"',
    ]);
  });

  it("refuses to go without what is required; null and a secret null count as nothing", () => {
    const needsBucket = [`bucket: required by ${LIFECYCLE}, but missing`];
    for (const inputs of [{}, { bucket: null }, { bucket: secret(null) }]) {
      expect(check(LIFECYCLE, inputs)).to.deep.equal(needsBucket);
    }
    expect(check(LIFECYCLE, { bucket: "logs", rules: [{ id: "cold" }] })).to.deep.equal([
      "rules[0].status: required by s3.BucketLifecycleConfigurationRule, but missing",
    ]);
    expect(ofKey({ description: null })).to.deep.equal([]);
  });

  it("refuses a value of another type and says where", () => {
    const transitions = [
      { days: 30, storageClass: "GLACIER" },
      { days: "90", storageClass: true },
    ];
    expect(ofRule({ transitions })).to.deep.equal([
      'rules[0].transitions[1].days: wanted a number, got "90"',
      "rules[0].transitions[1].storageClass: wanted a string, got true",
    ]);
    expect(ofRule({ transitions: {} })).to.deep.equal(["rules[0].transitions: wanted a list, got a map"]);
    expect(ofRule({ filter: [] })).to.deep.equal([
      "rules[0].filter: wanted a map (s3.BucketLifecycleConfigurationRuleFilter), got an empty list",
    ]);
    expect(ofKey({ isEnabled: "true", tags: { cost: 7, none: null }, policy: secret(1) })).to.deep.equal([
      'isEnabled: wanted a boolean, got "true"',
      "tags.cost: wanted a string, got 7",
      "policy: wanted a string, got a secret",
    ]);
    expect(check(LIFECYCLE, { bucket: "logs", rules: [null] })).to.deep.equal([
      "rules[0]: wanted a map (s3.BucketLifecycleConfigurationRule), got nothing",
    ]);
  });

  it("takes one of several types, and of a wrong one tells what is wrong within", () => {
    const ofPolicy = (policy: unknown) => check("aws:iam/policy:Policy", { policy });
    const document = (statement: object) => ({ Version: "2012-10-17", Statement: [statement] });
    expect(ofPolicy("{}")).to.deep.equal([]);
    expect(ofPolicy(document({ Effect: "Deny", Action: ["s3:*"], Principal: "*" }))).to.deep.equal([]);
    expect(ofPolicy(document({ Effect: 1 }))).to.deep.equal([
      "policy.Statement[0].Effect: wanted a string, got 1",
    ]);
    expect(ofPolicy(1)).to.deep.equal(["policy: wanted a string or a map (iam.PolicyDocument), got 1"]);
  });

  it("reads what a provider is given as JSON", () => {
    const ofProvider = (inputs: Record<string, unknown>) => check(PROVIDER, inputs);
    const roles = (role: object) => ({ assumeRoles: JSON.stringify([role]) });
    expect(ofProvider({ ...roles({ roleArn: "arn" }), maxRetries: "3", version: "7.0.0" })).to.deep.equal([]);
    expect(ofProvider(roles({ arn: "arn" }))).to.have.length(1);
    expect(ofProvider({ maxRetries: 3, insecure: "no", allowedAccountIds: "[1]" })).to.deep.equal([
      "maxRetries: wanted a number as JSON, got 3",
      'insecure: wanted a boolean as JSON, got "no"',
      "allowedAccountIds[0]: wanted a string, got 1",
    ]);
  });

  it("lets unknown values pass anywhere, looks into secrets and leaves alone what begins with __", () => {
    expect(check(LIFECYCLE, { bucket: UNKNOWN_VALUE, rules: UNKNOWN_VALUE })).to.deep.equal([]);
    expect(ofRule({ expiration: { days: UNKNOWN_VALUE } })).to.deep.equal([]);
    expect(ofKey({ deletionWindowInDays: secret(UNKNOWN_VALUE), policy: secret("{}") })).to.deep.equal([]);
    expect(ofRule({ filter: secret({ prefx: "a" }) })).to.have.length(1);
    expect(ofKey({ __defaults: ["policy"], __meta: 1 })).to.deep.equal([]);
    expect(ofRule({ filter: { __defaults: [] } })).to.deep.equal([]);
  });

  it("knows a type's properties in their order", () => {
    expect(propertyNames(table, "aws:organizations/account:Account")).to.deep.equal([
      "closeOnDeletion",
      "createGovcloud",
      "email",
      "iamUserAccessToBilling",
      "name",
      "parentId",
      "roleName",
      "tags",
    ]);
    expect(propertyNames(table, "aws:no/such:Type")).to.deep.equal([]);
  });
});

describe("the landing zone's own resources", function () {
  this.timeout(60_000);

  /** A plan says in its own word that a value is not known. */
  const asSent = (value: PropertyValue): unknown => {
    if (value === UNKNOWN) return UNKNOWN_VALUE;
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return (value as readonly PropertyValue[]).map(asSent);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asSent(each)]));
  };

  for (const { stack, unknowns } of [
    { stack: "prod", unknowns: false },
    { stack: "dev", unknowns: true },
  ] as const) {
    it(`of ${stack} have no input that is not declared${unknowns ? ", before any id is known" : ""}`, async () => {
      const { resources } = await planOfStack(stack, { unknowns });
      const custom = resources.filter((each) => each.custom);
      expect(custom).to.have.length.above(100);
      const problems = custom.flatMap(({ urn, type, inputs }) => {
        const sent = asSent(inputs) as Record<string, unknown>;
        return checkInputs(typeTable(), type, sent).map((each) => ({ urn, ...each }));
      });
      expect(problems).to.deep.equal([]);
    });
  }
});
