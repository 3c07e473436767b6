import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { archiveBucketPolicy } from "../../documents/archive-bucket-policy.ts";
import { cloudtrail } from "../../facts/log-sources/cloudtrail.ts";
import { archivePlace } from "../support/place.ts";
import { ACCOUNT } from "./world/accounts.ts";
import type { Answer, Call } from "./world/calls.ts";
import { OBJECT } from "./world/rules/index.ts";
import { ORGANIZATION, TRUST, UNIT } from "./world/rules/organizations.ts";
import { BUCKET } from "./world/rules/s3.ts";
import { State } from "./world/state.ts";
import { World } from "./world/world.ts";

const MANAGEMENT = "111111111111";
const AUDIT = "acme-audit-eu-west-1-444444444444";
const POLICY = "aws:s3/bucketPolicy:BucketPolicy";

describe("the stand-in for AWS", () => {
  let folder: string;
  let world: World;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "landing-zone-world-"));
    world = worldIn(folder);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const worldIn = (where: string, caller = MANAGEMENT) =>
    new World({
      journal: join(where, "journal.jsonl"),
      caller,
      managementAccountId: MANAGEMENT,
      refusedAttempts: 1,
    });

  const call = (method: Call["method"], type: string, inputs: object = {}, more: Partial<Call> = {}) =>
    world.answer({
      method,
      type,
      urn: `urn:pulumi:test::landing-zone::${type}::thing`,
      name: "thing",
      id: "",
      configuration: {},
      inputs: { ...inputs },
      ...more,
    });
  const create = (type: string, inputs: object) => call("create", type, inputs);
  const messageOf = (answer: Answer) => ("message" in answer ? answer.message : answer.kind);

  const inRegion = { region: "eu-west-1" };

  it("refuses a bucket name that is taken, and parts of a bucket that is not there", async () => {
    expect(messageOf(await create(BUCKET, { ...inRegion, bucket: AUDIT }))).to.equal("done");
    expect(messageOf(await create(BUCKET, { ...inRegion, bucket: AUDIT }))).to.match(/^BucketAlreadyExists/);
    const policy = { ...inRegion, bucket: "other", policy: "{}" };
    expect(messageOf(await create(POLICY, policy))).to.match(/^NoSuchBucket: bucket other does not exist/);
    const elsewhere = { region: "us-east-1", bucket: AUDIT, policy: "{}" };
    expect(messageOf(await create(POLICY, elsewhere))).to.match(/^PermanentRedirect/);
    expect(messageOf(await create(POLICY, { ...inRegion, bucket: AUDIT, policy: "{" }))).to.match(
      /^MalformedPolicy/,
    );
  });

  it("refuses a trail that may not write into its bucket, and accepts it once it may", async () => {
    const home = { account: MANAGEMENT, region: "eu-west-1" };
    const arn = (service: string) => `arn:aws:${service}:eu-west-1:111111111111:x`;
    const seed = (type: string, id: string, outputs: object = {}, region = "eu-west-1") => {
      world.seed({ ...home, type, id, region, inputs: {}, outputs: { ...outputs } });
    };
    seed(ORGANIZATION, "o-a1b2c3d4e5", { masterAccountId: MANAGEMENT, roots: [{ id: "r-ab12" }] }, "");
    seed(TRUST, "cloudtrail.amazonaws.com", {}, "");
    seed("aws:kms/key:Key", "key", { arn: arn("kms") });
    seed("aws:cloudwatch/logGroup:LogGroup", "group", { arn: arn("logs") });
    seed("aws:iam/role:Role", "role", { arn: arn("iam") }, "");
    seed("aws:sns/topic:Topic", "topic", { arn: arn("sns") });
    const trail = {
      ...inRegion,
      name: "organization-trail",
      s3BucketName: AUDIT,
      kmsKeyId: arn("kms"),
      cloudWatchLogsGroupArn: `${arn("logs")}:*`,
      cloudWatchLogsRoleArn: arn("iam"),
      snsTopicName: arn("sns"),
    };
    const TRAIL = "aws:cloudtrail/trail:Trail";
    expect(messageOf(await create(TRAIL, trail))).to.match(/^InsufficientS3BucketPolicyException/);
    await create(BUCKET, { ...inRegion, bucket: AUDIT });
    const document = (at: ReturnType<typeof archivePlace>) =>
      JSON.stringify(archiveBucketPolicy(`arn:aws:s3:::${AUDIT}`, [cloudtrail], at));
    const foreign = archivePlace({
      trailArn: "arn:aws:cloudtrail:eu-west-1:999999999999:trail/organization-trail",
    });
    await create(POLICY, { ...inRegion, bucket: AUDIT, policy: document(foreign) });
    expect(messageOf(await create(TRAIL, trail))).to.match(/^InsufficientS3BucketPolicyException/);
    world.drift(POLICY, AUDIT, { policy: document(archivePlace()) });
    expect(messageOf(await create(TRAIL, trail))).to.equal("done");
  });

  it("never deletes an account, nor a bucket that holds objects", async () => {
    world.seed({ type: ACCOUNT, id: "222222222222", account: MANAGEMENT, region: "", inputs: {} });
    const closing = await call("delete", ACCOUNT, {}, { id: "222222222222" });
    expect(messageOf(closing)).to.match(/^ConstraintViolationException/);
    await create(BUCKET, { ...inRegion, bucket: AUDIT });
    world.seed({ type: OBJECT, id: "log", account: "", region: "", inputs: { bucket: AUDIT } });
    expect(messageOf(await call("delete", BUCKET, inRegion, { id: AUDIT }))).to.match(/^BucketNotEmpty/);
  });

  it("refuses properties that do not exist and values of the wrong kind", async () => {
    const answer = await call("check", BUCKET, { bucket: 5, buckett: "x" });
    expect(answer.kind).to.equal("refused");
    const failures = answer.kind === "refused" ? answer.failures : [];
    expect(failures.map(({ property }) => property).sort()).to.deep.equal(["bucket", "buckett"]);
  });

  const role = (account: string) =>
    JSON.stringify([{ roleArn: `arn:aws:iam::${account}:role/OrganizationAccountAccessRole` }]);

  it("lets a provider into an account that is there, ready and allowed", async () => {
    const configure = (account: string, allowed: string) =>
      call(
        "configure",
        "",
        {},
        {
          configuration: { assumeRoles: role(account), allowedAccountIds: JSON.stringify([allowed]) },
        },
      );
    expect(messageOf(await configure("222222222222", "222222222222"))).to.match(/^AccessDenied/);
    world.seed({ type: ACCOUNT, id: "222222222222", account: MANAGEMENT, region: "", inputs: {} });
    expect(messageOf(await configure("222222222222", "222222222222")), "not ready").to.match(/^AccessDenied/);
    expect(messageOf(await configure("222222222222", "222222222222"))).to.equal("done");
    expect(messageOf(await configure("222222222222", "333333333333"))).to.match(/^InvalidAccount/);
  });

  it("lets nobody in from another account than the management account", async () => {
    world = worldIn(folder, "999999999999");
    const mine = { configuration: { allowedAccountIds: JSON.stringify([MANAGEMENT]) } };
    expect(messageOf(await call("configure", "", {}, mine))).to.match(/^InvalidAccount/);
    const assumed = { configuration: { assumeRoles: role("222222222222") } };
    expect(messageOf(await call("configure", "", {}, assumed))).to.match(/^AccessDenied/);
  });

  it("makes the injected fault happen as often as asked, where asked", async () => {
    world.faults.inject({ type: BUCKET, name: "thing", method: "create", kind: "throttled", times: 1 });
    expect(messageOf(await create(BUCKET, { ...inRegion, bucket: "a" }))).to.match(
      /^TooManyRequestsException/,
    );
    expect(messageOf(await create(BUCKET, { ...inRegion, bucket: "a" }))).to.equal("done");
    world.faults.inject({ method: "create", kind: "unheard", times: 1 });
    expect((await create(BUCKET, { ...inRegion, bucket: "b" })).kind).to.equal("unheard");
    expect(world.state.find(BUCKET, "b")?.id).to.equal("b");
  });

  it("outlives its process", async () => {
    await create(BUCKET, { ...inRegion, bucket: "kept" });
    world.seed({ type: UNIT, id: "ou-1", account: MANAGEMENT, region: "", inputs: {} });
    await call("delete", UNIT, {}, { id: "ou-1" });
    const again = new State(join(folder, "journal.jsonl"));
    expect(again.find(BUCKET, "kept")?.account).to.equal(MANAGEMENT);
    expect(again.all(UNIT)).to.deep.equal([]);
  });
});
