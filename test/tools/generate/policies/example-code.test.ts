import { expect } from "chai";
import { a, joined, jsonOf, ref } from "../../../../policy-pack/model/example-stack.ts";
import { exampleCode } from "../../../../tools/generate/policies/example-code.ts";
import { classOf, variableFor } from "../../../../tools/generate/policies/example-class.ts";

const GROUP = "aws:cloudwatch/logGroup:LogGroup";
const TRAIL = "aws:cloudtrail/trail:Trail";

const group = (properties: object) => exampleCode({ group: a(GROUP, properties) });

describe("the code of an example", () => {
  it("makes each resource by its class, one property to a line", () => {
    expect(group({ name: "audit", retentionInDays: 365, skipDestroy: true })).to.equal(
      'const group = new aws.cloudwatch.LogGroup("group", {\nname: "audit", retentionInDays: 365, skipDestroy: true});',
    );
    expect(group({})).to.equal('const group = new aws.cloudwatch.LogGroup("group", {});');
  });

  it("writes lists, maps and null, and leaves out what is undefined", () => {
    expect(
      group({ tags: { team: "payments", "cost-centre": "7" }, name: null, kmsKeyId: undefined }),
    ).to.equal(
      'const group = new aws.cloudwatch.LogGroup("group", {\ntags: { team: "payments", "cost-centre": "7" }, name: null});',
    );
    expect(group({ tags: ["a", 1] })).to.include('{\ntags: ["a", 1]}');
  });

  it("tells where Pulumi protects it", () => {
    const code = exampleCode({ group: a(GROUP, { name: "audit" }, { protect: true }) });
    expect(code).to.equal(
      'const group = new aws.cloudwatch.LogGroup("group", {\nname: "audit"}, { protect: true });',
    );
  });

  it("makes a resource after those that it refers to, and names them as a program can", () => {
    const code = exampleCode({
      trail: a(TRAIL, { s3BucketName: ref("audit-bucket"), kmsKeyId: ref("key", "arn") }),
      "audit-bucket": a("aws:s3/bucket:Bucket", {}),
      key: a("aws:kms/key:Key", {}),
    });
    expect(code.split("\n\n")).to.deep.equal([
      'const auditBucket = new aws.s3.Bucket("audit-bucket", {});',
      'const key = new aws.kms.Key("key", {});',
      'const trail = new aws.cloudtrail.Trail("trail", {\ns3BucketName: auditBucket.id, kmsKeyId: key.arn});',
    ]);
  });

  it("says which resources it takes for granted", () => {
    const code = exampleCode({
      trail: a(TRAIL, { s3BucketName: ref("audit-bucket"), kmsKeyId: ref("key", "arn") }),
      group: a(GROUP, { kmsKeyId: ref("key", "arn") }),
    });
    expect(code.split("\n\n")).to.deep.equal([
      "// Elsewhere in the program: auditBucket, key",
      'const trail = new aws.cloudtrail.Trail("trail", {\ns3BucketName: auditBucket.id, kmsKeyId: key.arn});',
      'const group = new aws.cloudwatch.LogGroup("group", {\nkmsKeyId: key.arn});',
    ]);
  });

  it("keeps the order of resources that refer to each other", () => {
    const code = exampleCode({
      one: a(GROUP, { name: ref("other", "name") }),
      other: a(GROUP, { name: ref("one", "name") }),
    });
    expect(code.match(/^const \w+/gm)).to.deep.equal(["const other", "const one"]);
  });

  it("writes documents as documents", () => {
    expect(group({ name: '{"Version":"2012-10-17"}' })).to.include(
      'name: JSON.stringify({ Version: "2012-10-17" })',
    );
    expect(group({ name: '["a"]' })).to.include('name: JSON.stringify(["a"])');
    expect(group({ name: "365" })).to.include('name: "365"');
    expect(group({ name: jsonOf({ a: [1] }) })).to.include("name: JSON.stringify({ a: [1] })");
    expect(group({ name: jsonOf({ a: [ref("group", "arn")] }) })).to.include(
      "name: pulumi.jsonStringify({ a: [group.arn] })",
    );
  });

  it("writes texts so that they mean the same", () => {
    expect(group({ name: joined("/aws/`${x}`/", ref("orders", "name"), "\\$") })).to.include(
      "name: pulumi.interpolate`/aws/\\`\\${x}\\`/${orders.name}\\\\$`",
    );
    expect(group({ name: 'say "${x}"' })).to.include('name: "say \\"${x}\\""');
    expect(group({ name: "receivers:\n  ${x}: `y`\n" })).to.include(
      "name: `receivers:\n  \\${x}: \\`y\\`\n`",
    );
  });
});

describe("a type", () => {
  it("has the class that a program makes", () => {
    expect(classOf(TRAIL)).to.equal("aws.cloudtrail.Trail");
    expect(classOf("aws:lambda/function:Function")).to.equal("aws.lambda.Function");
  });

  it("has a name for what a program makes of it, which is no word of the language", () => {
    expect(variableFor(GROUP)).to.equal("logGroup");
    expect(variableFor("aws:lambda/function:Function")).to.equal("lambdaFunction");
  });
});
