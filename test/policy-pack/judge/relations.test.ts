import { expect } from "chai";
import { stackOf } from "../../../policy-pack/judge/relations.ts";
import type { Resource } from "../../../policy-pack/model/stack.ts";
import { readOr } from "../../../policy-pack/values/unknown.ts";
import { readable } from "../support/readable.ts";
import { UNKNOWN, urnOf } from "../support/wire.ts";

const BUCKET = "aws:s3/bucket:Bucket";
const POLICY = "aws:s3/bucketPolicy:BucketPolicy";
const LOGGING = "aws:s3/bucketLogging:BucketLogging";
const GROUP = "aws:cloudwatch/logGroup:LogGroup";
const TRAIL = "aws:cloudtrail/trail:Trail";
const CLUSTER = "aws:rds/cluster:Cluster";
const MEMBER = "aws:rds/clusterInstance:ClusterInstance";
const SUFFIX = urnOf("random:index/randomId:RandomId", "suffix");

type Dependencies = Readonly<Record<string, readonly Resource[] | string>>;

/** A resource whose properties depend on others, or on the URN of one that no policy sees. */
function resource<Token extends string>(
  type: Token,
  name: string,
  properties: object,
  dependencies: Dependencies = {},
): Resource<Token> {
  const urns = Object.entries(dependencies).map(([property, behind]) => [
    property,
    typeof behind === "string" ? [behind] : behind.map(({ urn }) => urn),
  ]);
  return {
    urn: urnOf(type, name),
    type,
    name,
    properties: readable(properties) as Resource<Token>["properties"],
    protect: false,
    propertyDependencies: Object.fromEntries(urns) as Resource["propertyDependencies"],
  };
}

const names = (all: readonly Resource[]): string[] => all.map(({ name }) => name);

/** The names of the buckets that a trail's bucket name means. */
const bucketsOf = (trail: Resource<typeof TRAIL>, ...others: Resource[]): string[] =>
  names(stackOf([trail, ...others]).referred(trail, "s3BucketName", BUCKET));

const trailInto = (s3BucketName: string, dependencies?: Dependencies) =>
  resource(TRAIL, "trail", { s3BucketName, region: "eu-west-1" }, dependencies);

describe("relations", () => {
  const logs = resource(BUCKET, "logs", { bucket: "acme-logs", arn: "arn:aws:s3:::acme-logs" });
  const other = resource(BUCKET, "other", { bucket: "acme-other" });

  it("are by what a property depends on, though its value is not known", () => {
    expect(bucketsOf(trailInto(UNKNOWN, { s3BucketName: [logs] }), logs, other)).to.deep.equal(["logs"]);
  });

  it("are by what it depends on, though its value is more than a name", () => {
    const trail = trailInto("prefix-acme-logs", { s3BucketName: [logs] });
    expect(bucketsOf(trail, logs, other)).to.deep.equal(["logs"]);
  });

  it("are by the value where a property depends on several", () => {
    const both = { s3BucketName: [logs, other] };
    expect(bucketsOf(trailInto("acme-other", both), logs, other)).to.deep.equal(["other"]);
    expect(bucketsOf(trailInto("neither", both), logs, other)).to.deep.equal(["logs", "other"]);
    expect(bucketsOf(trailInto(UNKNOWN, both), logs, other)).to.deep.equal(["logs", "other"]);
  });

  it("go through a companion that names the same resource", () => {
    const policy = resource(POLICY, "policy", { bucket: UNKNOWN }, { bucket: [logs], policy: [other] });
    const trail = trailInto(UNKNOWN, { s3BucketName: [policy] });
    expect(bucketsOf(trail, policy, logs, other)).to.deep.equal(["logs"]);
  });

  for (const value of [
    "acme-logs",
    "arn:aws:s3:::acme-logs",
    "arn:aws:s3:::acme-logs/prefix",
    "s3://acme-logs/x/y",
  ]) {
    it(`are by the literal "${value}" where nothing is known to depend`, () => {
      expect(bucketsOf(trailInto(value), logs, other)).to.deep.equal(["logs"]);
    });
  }

  it("are none by a literal that names nothing here", () => {
    expect(bucketsOf(trailInto("acme-logs-2"), logs, other)).to.deep.equal([]);
  });

  it("take an ARN with and without what stands behind it", () => {
    const group = resource(GROUP, "audit", {
      arn: "arn:aws:logs:eu-west-1:111122223333:log-group:/acme/audit",
    });
    const trail = resource(TRAIL, "trail", {
      cloudWatchLogsGroupArn: "arn:aws:logs:eu-west-1:111122223333:log-group:/acme/audit:*",
    });
    expect(names(stackOf([group, trail]).referring(group, "cloudWatchLogsGroupArn", TRAIL))).to.deep.equal([
      "trail",
    ]);
  });

  it("take an ARN that somebody wrote out for the name of a resource that has none yet", () => {
    const written = { cloudWatchLogsGroupArn: "arn:aws:logs:eu-west-1:111122223333:log-group:/acme/audit:*" };
    const trail = resource(TRAIL, "trail", written);
    const groupsOf = (properties: object) => {
      const group = resource(GROUP, "audit", { name: "/acme/audit", ...properties });
      return names(stackOf([group, trail]).referred(trail, "cloudWatchLogsGroupArn", GROUP));
    };
    expect(groupsOf({ arn: UNKNOWN })).to.deep.equal(["audit"]);
    expect(groupsOf({})).to.deep.equal(["audit"]);
    expect(groupsOf({ arn: "arn:aws:logs:eu-west-1:444455556666:log-group:/acme/audit" })).to.deep.equal([]);
  });

  it("take the identifier that a class is named by", () => {
    const cluster = resource(CLUSTER, "orders", { clusterIdentifier: "orders-1" });
    const member = resource(MEMBER, "member", { clusterIdentifier: "orders-1" });
    expect(names(stackOf([cluster, member]).referring(cluster, "clusterIdentifier", MEMBER))).to.deep.equal([
      "member",
    ]);
  });

  it("do not join equal names of two regions or accounts", () => {
    const here = resource(BUCKET, "here", { bucket: "same", region: "eu-west-1" });
    const there = resource(BUCKET, "there", { bucket: "same", region: "us-east-1" });
    const somewhere = resource(BUCKET, "somewhere", { bucket: "same" });
    expect(bucketsOf(trailInto("same"), here, there, somewhere)).to.deep.equal(["here", "somewhere"]);
    const group = (account: string) =>
      resource(GROUP, account, { name: "audit", arn: `arn:aws:logs:eu-west-1:${account}:log-group:audit` });
    const [one, two] = [group("111111111111"), group("222222222222")];
    const trail = resource(TRAIL, "trail", {
      cloudWatchLogsGroupArn: "audit",
      arn: "arn:aws:cloudtrail:eu-west-1:222222222222:trail/t",
    });
    expect(names(stackOf([one, two, trail]).referred(trail, "cloudWatchLogsGroupArn", GROUP))).to.deep.equal([
      "222222222222",
    ]);
  });

  it("see what stands deep in a block", () => {
    const web = resource("aws:lb/loadBalancer:LoadBalancer", "web", { accessLogs: { bucket: "acme-logs" } });
    expect(names(stackOf([web, logs, other]).referred(web, "accessLogs", BUCKET))).to.deep.equal(["logs"]);
  });
});

describe("what is not known yet", () => {
  const end = (read: () => unknown) => readOr(read);

  it("ends a judgement that asks what it names", () => {
    const trail = trailInto(UNKNOWN);
    const bucket = resource(BUCKET, "logs", { bucket: "acme-logs" });
    expect(end(() => stackOf([trail, bucket]).referred(trail, "s3BucketName", BUCKET))).to.deep.equal({
      unknown: "s3BucketName",
    });
  });

  it("is about no other resource, unless both names are made from the same", () => {
    const bucket = resource(BUCKET, "logs", { bucket: UNKNOWN }, { bucket: SUFFIX });
    const about = (dependencies: Dependencies) => {
      const logging = resource(LOGGING, "logging", { bucket: UNKNOWN }, dependencies);
      return end(() => names(stackOf([bucket, logging]).referring(bucket, "bucket", LOGGING)));
    };
    expect(about({})).to.deep.equal({ value: [] });
    expect(about({ bucket: urnOf(BUCKET, "elsewhere") })).to.deep.equal({ value: [] });
    expect(about({ bucket: SUFFIX })).to.deep.equal({ unknown: "bucket" });
  });
});
