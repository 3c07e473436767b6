import { expect } from "chai";
import { bucketWithoutPolicy } from "../../../../tools/preview/findings/bucket-without-policy.ts";
import { duplicateName } from "../../../../tools/preview/findings/duplicate-name.ts";
import { resource, told, urn } from "../../../support/plan.ts";

const BUCKET = "aws:s3/bucket:Bucket";
const POLICY = "aws:s3/bucketPolicy:BucketPolicy";
const ROLE = "aws:iam/role:Role";
const TOPIC = "aws:sns/topic:Topic";
const ACCOUNT = "aws:organizations/account:Account";

describe("duplicate-name", () => {
  const named = (type: string, name: string, inputs: object, place: object = {}) =>
    resource(type, name, { inputs: { ...inputs }, ...place });

  it("tells of buckets of one name, wherever they stand", () => {
    const resources = [
      named(BUCKET, "one", { bucket: "acme-logs" }),
      named(BUCKET, "two", { bucket: "acme-logs" }, { account: "network", region: "us-east-1" }),
    ];
    expect(told(duplicateName, resources)).to.deep.equal([
      [urn(BUCKET, "two"), 'Bucket "two" would have the same name as Bucket "one": acme-logs'],
    ]);
  });

  it("tells of accounts that share an e-mail address", () => {
    const email = { email: "a@example.com" };
    const resources = [named(ACCOUNT, "one", email), named(ACCOUNT, "two", email, { account: "network" })];
    expect(told(duplicateName, resources)).to.deep.equal([
      [urn(ACCOUNT, "two"), 'Account "two" would have the same name as Account "one": a@example.com'],
    ]);
  });

  it("tells of roles within an account, and of topics within its region", () => {
    const resources = [
      named(ROLE, "one", { name: "reader" }, { region: null }),
      named(ROLE, "two", { name: "reader" }, { region: null }),
      named(TOPIC, "three", { name: "alerts" }),
      named(TOPIC, "four", { name: "alerts" }),
    ];
    expect(told(duplicateName, resources).map(([where]) => where)).to.deep.equal([
      urn(ROLE, "two"),
      urn(TOPIC, "four"),
    ]);
  });

  it("leaves alone other accounts, other regions, other types, and names that Pulumi makes up", () => {
    const fine = [
      named(ROLE, "one", { name: "alerts" }),
      named(ROLE, "two", { name: "alerts" }, { account: "network" }),
      named(TOPIC, "three", { name: "alerts" }),
      named(TOPIC, "four", { name: "alerts" }, { region: "us-east-1" }),
      named("aws:sqs/queue:Queue", "other type", { name: "alerts" }),
      named(BUCKET, "five", {}),
      named(BUCKET, "six", {}),
      named(BUCKET, "seven", { bucket: "[unknown]" }),
      named(BUCKET, "eight", { bucket: "[unknown]" }),
    ];
    expect(told(duplicateName, fine)).to.deep.equal([]);
  });
});

describe("bucket-without-policy", () => {
  const bucket = resource(BUCKET, "logs", { id: "acme-logs" });

  it("tells of a bucket that no policy names", () => {
    const other = resource(POLICY, "other", { inputs: { bucket: "somebody-elses" } });
    expect(told(bucketWithoutPolicy, [bucket, other])).to.deep.equal([
      [
        urn(BUCKET, "logs"),
        'Bucket "logs" has no BucketPolicy: give it one that refuses requests without TLS',
      ],
    ]);
  });

  it("leaves alone a bucket with a policy, by name or, before names are known, by dependency", () => {
    const byName = resource(POLICY, "policy", { inputs: { bucket: "acme-logs" } });
    const byDependency = resource(POLICY, "policy", {
      inputs: { bucket: "[unknown]" },
      propertyDependencies: { bucket: [bucket.urn] },
    });
    expect(told(bucketWithoutPolicy, [bucket, byName])).to.deep.equal([]);
    expect(told(bucketWithoutPolicy, [{ ...bucket, id: null }, byDependency])).to.deep.equal([]);
  });

  it("goes by the bucket's own name in a first preview, where it has no id", () => {
    const planned = resource(BUCKET, "logs", { id: null, inputs: { bucket: "acme-logs" } });
    const byName = resource(POLICY, "policy", { inputs: { bucket: "acme-logs" } });
    expect(told(bucketWithoutPolicy, [planned, byName])).to.deep.equal([]);
    const unnamed = resource(BUCKET, "logs", { id: null });
    const unknown = resource(POLICY, "policy", { inputs: { bucket: "[unknown]" } });
    expect(told(bucketWithoutPolicy, [unnamed, unknown]).length).to.equal(1);
  });
});
