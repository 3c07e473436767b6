import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { expect } from "chai";
import ts from "typescript";
import { modulesIn, PROVIDER } from "./declarations.ts";
import { propertiesOf } from "./shape-of.ts";
import { type Properties, type Shape } from "./table.ts";
import { cacheFile, typeTable } from "./type-table.ts";

const AWS = dirname(createRequire(import.meta.url).resolve("@pulumi/aws/package.json"));
const LIFECYCLE = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";

/** A shape as a person would write it: `string[]`, `{string}`, `string | s3.Rule`. */
function inShort(shape: Shape): string {
  if (typeof shape === "string") return shape;
  if ("list" in shape) return `${inShort(shape.list)}[]`;
  if ("map" in shape) return `{${inShort(shape.map)}}`;
  if ("json" in shape) return `JSON ${inShort(shape.json)}`;
  return "oneOf" in shape ? shape.oneOf.map(inShort).join(" | ") : shape.object;
}

/** Property by property; required ones end in `!`. */
const brief = (properties: Properties = {}) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, { required, shape }]) => [
      name,
      inShort(shape) + (required ? "!" : ""),
    ]),
  );

describe("the inputs that @pulumi/aws declares", function () {
  this.timeout(60_000);
  const table = typeTable();

  it("are those of every resource", () => {
    expect(Object.keys(table.resources)).to.have.length.above(1_400);
  });

  it("load from the cache in less than 150 ms", () => {
    const durations = [1, 2, 3].map(() => {
      const started = performance.now();
      expect(typeTable()).to.have.keys("resources", "objects");
      return performance.now() - started;
    });
    expect(cacheFile()).to.match(/\/aws-types-\d+\.\d+\.\d+-[0-9a-f]{12}\.json$/);
    expect(Math.min(...durations)).to.be.below(150);
  });

  it("are written down exactly", () => {
    const { resources, objects } = table;
    expect(brief(resources[LIFECYCLE])).to.deep.equal({
      bucket: "string!",
      expectedBucketOwner: "string",
      region: "string",
      rules: "s3.BucketLifecycleConfigurationRule[]",
      timeouts: "s3.BucketLifecycleConfigurationTimeouts",
      transitionDefaultMinimumObjectSize: "string",
    });
    expect(brief(objects["s3.BucketLifecycleConfigurationRuleTransition"])).to.deep.equal({
      date: "string",
      days: "number",
      storageClass: "string!",
    });
    expect(brief(resources["aws:cloudtrail/trail:Trail"])).to.deep.equal({
      advancedEventSelectors: "cloudtrail.TrailAdvancedEventSelector[]",
      cloudWatchLogsGroupArn: "string",
      cloudWatchLogsRoleArn: "string",
      enableLogFileValidation: "boolean",
      enableLogging: "boolean",
      eventSelectors: "cloudtrail.TrailEventSelector[]",
      includeGlobalServiceEvents: "boolean",
      insightSelectors: "cloudtrail.TrailInsightSelector[]",
      isMultiRegionTrail: "boolean",
      isOrganizationTrail: "boolean",
      kmsKeyId: "string",
      name: "string",
      region: "string",
      s3BucketName: "string!",
      s3KeyPrefix: "string",
      snsTopicName: "string",
      tags: "{string}",
    });
    expect(brief(resources["aws:organizations/account:Account"])).to.deep.equal({
      closeOnDeletion: "boolean",
      createGovcloud: "boolean",
      email: "string!",
      iamUserAccessToBilling: "string",
      name: "string",
      parentId: "string",
      roleName: "string",
      tags: "{string}",
    });
    expect(brief(resources["aws:kms/key:Key"])).to.deep.equal({
      bypassPolicyLockoutSafetyCheck: "boolean",
      customKeyStoreId: "string",
      customerMasterKeySpec: "string",
      deletionWindowInDays: "number",
      description: "string",
      enableKeyRotation: "boolean",
      isEnabled: "boolean",
      keyUsage: "string",
      multiRegion: "boolean",
      policy: "string",
      region: "string",
      rotationPeriodInDays: "number",
      tags: "{string}",
      xksKeyId: "string",
    });
  });

  it("take another resource by its id, an enum as text, an archive as anything and a policy in two ways", () => {
    const shapeOf = (token: string, property: string) => brief(table.resources[token])[property];
    expect(shapeOf("aws:sns/topicSubscription:TopicSubscription", "topic")).to.equal("string!");
    expect(shapeOf("aws:lambda/function:Function", "runtime")).to.equal("string");
    expect(shapeOf("aws:lambda/function:Function", "code")).to.equal("any");
    expect(shapeOf("aws:iam/policy:Policy", "policy")).to.equal("string | iam.PolicyDocument!");
    expect(shapeOf(PROVIDER, "region")).to.equal("string");
    expect(shapeOf(PROVIDER, "assumeRoles")).to.equal("JSON ProviderAssumeRole[]");
  });

  it("are exactly those that the resources' own code passes on and insists upon", () => {
    const names = (code: string, pattern: RegExp) => [...code.matchAll(pattern)].map(([, name]) => name!);
    const different: string[] = [];
    for (const module of modulesIn(AWS)) {
      const code = readFileSync(`${AWS}/${module}.js`, "utf8");
      const token = /__pulumiType = '(aws:[^']+)'/.exec(code)?.[1];
      if (!token) continue;
      const passedOn = names(code, /resourceInputs\["(\w+)"\] = .*\bargs\?\.\1\b/g);
      const insisted = new Set(names(code, /Missing required property '(\w+)'/g));
      const inCode = passedOn.map((name) => (insisted.has(name) ? `${name}!` : name));
      const declared = Object.entries(table.resources[token] ?? {});
      const inTable = declared.map(([name, { required }]) => (required ? `${name}!` : name));
      if (inTable.sort().join() !== inCode.sort().join()) different.push(token);
    }
    expect(different).to.deep.equal([]);
  });

  it("stop at a declaration whose kind is not known", () => {
    const read = (property: string) => {
      const source = ts.createSourceFile("a.d.ts", `interface A { ${property} }`, ts.ScriptTarget.Latest);
      return brief(propertiesOf(source.statements[0] as ts.InterfaceDeclaration, source));
    };
    expect(read("size?: pulumi.Input<{ [key: string]: pulumi.Input<number>[] } | undefined>")).to.deep.equal({
      size: "{number[]}",
    });
    for (const type of ["() => void", "outputs.s3.Rule", "Map<string, string>", '"a"', "{ a: string }"]) {
      expect(() => read(`size: ${type};`)).to.throw(`a.d.ts: ${type} has no shape here`);
    }
    expect(() => read("size(): string;")).to.throw("a.d.ts: size(): string; has no shape here");
  });
});
