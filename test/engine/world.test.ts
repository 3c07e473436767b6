import { expect } from "chai";
import { archiveBucketPolicy } from "../../documents/archive-bucket-policy.ts";
import { cloudtrail } from "../../facts/log-sources/cloudtrail.ts";
import { archivePlace } from "../support/place.ts";
import { MANAGEMENT, said, WorldOfTests } from "./support/world.ts";
import { ACCOUNT } from "./world/accounts.ts";
import { ORGANIZATION, TRUST, UNIT } from "./world/rules/organizations.ts";
import { BUCKET } from "./world/rules/s3.ts";
import { State } from "./world/state.ts";

const AUDIT = "acme-audit-eu-west-1-444444444444";
const POLICY = "aws:s3/bucketPolicy:BucketPolicy";

describe("the stand-in for AWS", () => {
  const aws = new WorldOfTests();
  const inRegion = { region: "eu-west-1" };

  it("refuses a bucket name that is taken, and parts of a bucket that is not there", async () => {
    expect(await aws.create(BUCKET, { ...inRegion, bucket: AUDIT })).to.equal("done");
    expect(await aws.create(BUCKET, { ...inRegion, bucket: AUDIT })).to.match(/^BucketAlreadyExists/);
    const policy = { ...inRegion, bucket: "other", policy: "{}" };
    expect(await aws.create(POLICY, policy)).to.match(/^NoSuchBucket: bucket other does not exist/);
    const elsewhere = { region: "us-east-1", bucket: AUDIT, policy: "{}" };
    expect(await aws.create(POLICY, elsewhere)).to.match(/^PermanentRedirect/);
    expect(await aws.create(POLICY, { ...inRegion, bucket: AUDIT, policy: "{" })).to.match(
      /^MalformedPolicy/,
    );
  });

  it("refuses a trail that may not write into its bucket, and accepts it once it may", async () => {
    const arn = (service: string) => `arn:aws:${service}:eu-west-1:111111111111:x`;
    const inHome = (service: string) => ({ ...inRegion, outputs: { arn: arn(service) } });
    aws.seed(
      ORGANIZATION,
      "o-a1b2c3d4e5",
      {},
      {
        outputs: { masterAccountId: MANAGEMENT, roots: [{ id: "r-ab12" }] },
      },
    );
    aws.seed(TRUST, "cloudtrail.amazonaws.com");
    aws.seed("aws:kms/key:Key", "key", {}, inHome("kms"));
    aws.seed("aws:cloudwatch/logGroup:LogGroup", "group", {}, inHome("logs"));
    aws.seed("aws:iam/role:Role", "role", {}, { outputs: { arn: arn("iam") } });
    aws.seed("aws:sns/topic:Topic", "topic", {}, inHome("sns"));
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
    expect(await aws.create(TRAIL, trail)).to.match(/^InsufficientS3BucketPolicyException/);
    await aws.create(BUCKET, { ...inRegion, bucket: AUDIT });
    const document = (at: ReturnType<typeof archivePlace>) =>
      JSON.stringify(archiveBucketPolicy(`arn:aws:s3:::${AUDIT}`, [cloudtrail], at));
    const foreign = archivePlace({
      trailArn: "arn:aws:cloudtrail:eu-west-1:999999999999:trail/organization-trail",
    });
    await aws.create(POLICY, { ...inRegion, bucket: AUDIT, policy: document(foreign) });
    expect(await aws.create(TRAIL, trail)).to.match(/^InsufficientS3BucketPolicyException/);
    aws.world.drift(POLICY, AUDIT, { policy: document(archivePlace()) });
    expect(await aws.create(TRAIL, trail)).to.equal("done");
  });

  it("never deletes an account", async () => {
    aws.seed(ACCOUNT, "222222222222");
    expect(await aws.delete(ACCOUNT, "222222222222")).to.match(/^ConstraintViolationException/);
  });

  it("refuses properties that do not exist and values of the wrong kind", async () => {
    const answer = await aws.call("check", BUCKET, { inputs: { bucket: 5, buckett: "x" } });
    expect(answer.kind).to.equal("refused");
    const failures = answer.kind === "refused" ? answer.failures : [];
    expect(failures.map(({ property }) => property).sort()).to.deep.equal(["bucket", "buckett"]);
  });

  const role = (account: string) =>
    JSON.stringify([{ roleArn: `arn:aws:iam::${account}:role/OrganizationAccountAccessRole` }]);

  it("lets a provider into an account that is there, ready and allowed", async () => {
    const configure = async (account: string, allowed: string) =>
      said(
        await aws.call("configure", "", {
          configuration: { assumeRoles: role(account), allowedAccountIds: JSON.stringify([allowed]) },
        }),
      );
    expect(await configure("222222222222", "222222222222")).to.match(/^AccessDenied/);
    aws.seed(ACCOUNT, "222222222222");
    expect(await configure("222222222222", "222222222222"), "not ready").to.match(/^AccessDenied/);
    expect(await configure("222222222222", "222222222222")).to.equal("done");
    expect(await configure("222222222222", "333333333333")).to.match(/^InvalidAccount/);
    aws.seed(ACCOUNT, "444444444444", { wasThere: true, roleName: "LandingZoneDeployment" });
    expect(await configure("444444444444", "444444444444"), "another role").to.match(/^AccessDenied/);
  });

  it("shows an account only what is its own", async () => {
    aws.seed(ACCOUNT, "222222222222", { wasThere: true });
    await aws.create(BUCKET, { ...inRegion, bucket: AUDIT });
    const configuration = { assumeRoles: role("222222222222") };
    for (const method of ["read", "update", "delete"] as const) {
      const answer = await aws.call(method, BUCKET, { id: AUDIT, inputs: inRegion, configuration });
      expect(answer.kind, method).to.equal(method === "delete" ? "done" : "gone");
    }
    expect(aws.world.state.find(BUCKET, AUDIT)?.inputs.bucket).to.equal(AUDIT);
  });

  it("tells things of one name in two regions apart", async () => {
    aws.seed("aws:kms/key:Key", "key", {}, { region: "us-east-1", outputs: { keyId: "key" } });
    const alias = { region: "us-east-1", name: "alias/acme", targetKeyId: "key" };
    await aws.create("aws:kms/alias:Alias", alias);
    const readIn = (region: string) =>
      aws.call("read", "aws:kms/alias:Alias", { id: "alias/acme", inputs: { region } });
    expect((await readIn("us-east-1")).kind).to.equal("done");
    expect((await readIn("eu-west-1")).kind).to.equal("gone");
  });

  it("lets nobody in from another account than the management account", async () => {
    aws.openAs("999999999999");
    const mine = { configuration: { allowedAccountIds: JSON.stringify([MANAGEMENT]) } };
    expect(said(await aws.call("configure", "", mine))).to.match(/^InvalidAccount/);
    const assumed = { configuration: { assumeRoles: role("222222222222") } };
    expect(said(await aws.call("configure", "", assumed))).to.match(/^AccessDenied/);
  });

  it("makes the injected fault happen as often as asked, where asked", async () => {
    const { faults } = aws.world;
    faults.inject({ type: BUCKET, name: "thing", method: "create", kind: "throttled", times: 1 });
    expect(await aws.create(BUCKET, { ...inRegion, bucket: "a" })).to.match(/^TooManyRequestsException/);
    expect(await aws.create(BUCKET, { ...inRegion, bucket: "a" })).to.equal("done");
    faults.inject({ method: "create", kind: "unheard", times: 1 });
    const unheard = await aws.call("create", BUCKET, { inputs: { ...inRegion, bucket: "b" } });
    expect(unheard.kind).to.equal("unheard");
    expect(aws.world.state.find(BUCKET, "b")?.id).to.equal("b");
  });

  it("outlives its process", async () => {
    await aws.create(BUCKET, { ...inRegion, bucket: "kept" });
    aws.seed(UNIT, "ou-1");
    await aws.delete(UNIT, "ou-1");
    const again = new State(aws.journal);
    expect(again.find(BUCKET, "kept")?.account).to.equal(MANAGEMENT);
    expect(again.all(UNIT)).to.deep.equal([]);
  });
});
