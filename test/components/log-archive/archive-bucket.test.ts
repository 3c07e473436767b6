import * as aws from "@pulumi/aws";
import { expect } from "chai";
import { ArchiveBucket, type ArchiveBucketArgs } from "../../../components/log-archive/archive-bucket.ts";
import { lifecycleRules } from "../../../components/log-archive/lifecycle.ts";
import { archiveBucketPolicy } from "../../../documents/archive-bucket-policy.ts";
import { alb } from "../../../facts/log-sources/alb.ts";
import { cloudtrail } from "../../../facts/log-sources/cloudtrail.ts";
import { vpcFlow } from "../../../facts/log-sources/vpc-flow.ts";
import { build, listOf, named } from "../../support/build.ts";
import { archivePlace } from "../../support/place.ts";

const KEY = "arn:aws:kms:eu-west-1:444444444444:key/0f1e2d3c";
const NAME = "acme-network-eu-west-1-444444444444";
const ARN = `arn:aws:s3:::${NAME}`;
const retention = { instantRetrievalAfterDays: 90, expireAfterDays: 730 };

const bucketWith = (changes: Partial<ArchiveBucketArgs> = {}) =>
  build(() => {
    const args: ArchiveBucketArgs = {
      bucketName: NAME,
      region: "eu-west-1",
      sources: [vpcFlow],
      filledBy: "deliver",
      keyArn: KEY,
      lockable: true,
      lock: { mode: "governance", days: 30 },
      retention,
      accessLogBucket: "access-logs",
      place: archivePlace(),
      ...changes,
    };
    new ArchiveBucket("network", args, { provider: new aws.Provider("log-archive", {}) });
  });

const inputsOf = async (child: string, changes?: Partial<ArchiveBucketArgs>) =>
  named(await bucketWith(changes), child).inputs;

const at = { bucket: NAME, region: "eu-west-1" };

describe("ArchiveBucket", () => {
  it("makes these children and no others, under itself", async () => {
    const [, component, ...children] = await bucketWith();
    expect(component?.type).to.equal("landing-zone:log-archive:ArchiveBucket");
    expect(listOf(children)).to.deep.equal([
      "Bucket network",
      "BucketLifecycleConfiguration network-lifecycle",
      "BucketLogging network-logging",
      "BucketObjectLockConfiguration network-lock",
      "BucketOwnershipControls network-ownership",
      "BucketPolicy network-policy",
      "BucketPublicAccessBlock network-privacy",
      "BucketServerSideEncryptionConfiguration network-encryption",
      "BucketVersioning network-versioning",
    ]);
    for (const { name, parent } of children) expect(parent, name).to.equal("network");
  });

  it("makes a bucket that is never emptied to be deleted", async () => {
    const bucket = (await bucketWith()).find(({ type }) => type === "aws:s3/bucket:Bucket");
    expect(bucket?.inputs).to.deep.equal({ ...at, objectLockEnabled: true, forceDestroy: false });
  });

  it("can be locked later only where the class can be locked at all", async () => {
    const made = await bucketWith({ lockable: false });
    const bucket = made.find(({ type }) => type === "aws:s3/bucket:Bucket");
    expect(bucket?.inputs.objectLockEnabled).to.equal(false);
    expect(made.filter(({ name }) => name === "network-lock")).to.deep.equal([]);
  });

  it("locks what is delivered for the days of the settings, once versions are kept", async () => {
    const lock = named(await bucketWith(), "network-lock");
    expect(lock.inputs).to.deep.equal({
      ...at,
      rule: { defaultRetention: { mode: "GOVERNANCE", days: 30 } },
    });
    expect(lock.after).to.deep.equal(["network", "network-versioning"]);
    const unlocked = await bucketWith({ lock: undefined });
    expect(unlocked.filter(({ name }) => name === "network-lock")).to.deep.equal([]);
  });

  it("keeps versions", async () => {
    const versioningConfiguration = { status: "Enabled" };
    expect(await inputsOf("network-versioning")).to.deep.equal({ ...at, versioningConfiguration });
  });

  it("shuts every door to the public and takes the objects' ownership", async () => {
    expect(await inputsOf("network-privacy")).to.deep.equal({
      ...at,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    const rule = { objectOwnership: "BucketOwnerEnforced" };
    expect(await inputsOf("network-ownership")).to.deep.equal({ ...at, rule });
  });

  it("encrypts with the archive's key, through a bucket key", async () => {
    expect(await inputsOf("network-encryption")).to.deep.equal({
      ...at,
      rules: [
        {
          applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: KEY },
          bucketKeyEnabled: true,
        },
      ],
    });
  });

  it("has no bucket key where a deliverer's own encryption context is demanded", async () => {
    const { rules } = await inputsOf("network-encryption", { sources: [cloudtrail] });
    expect(rules).to.have.nested.property("[0].bucketKeyEnabled", false);
  });

  it("encrypts with S3's own key where it is given none", async () => {
    const rules = [
      { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" }, bucketKeyEnabled: false },
    ];
    expect(await inputsOf("network-encryption", { keyArn: undefined, sources: [alb] })).to.deep.equal({
      ...at,
      rules,
    });
  });

  it("lets objects grow cold and expire, the small ones without a move", async () => {
    const lifecycle = named(await bucketWith(), "network-lifecycle");
    expect(lifecycle.inputs).to.deep.equal({
      ...at,
      rules: lifecycleRules([vpcFlow], retention),
      transitionDefaultMinimumObjectSize: "all_storage_classes_128K",
    });
    expect(lifecycle.after).to.deep.equal(["network", "network-versioning"]);
  });

  it("logs its own use to another bucket, or not at all where it is that bucket", async () => {
    expect(await inputsOf("network-logging")).to.deep.equal({
      ...at,
      targetBucket: "access-logs",
      targetPrefix: "s3-access/",
      targetObjectKeyFormat: { partitionedPrefix: { partitionDateSource: "EventTime" } },
    });
    const own = await bucketWith({ accessLogBucket: undefined });
    expect(own.filter(({ name }) => name === "network-logging")).to.deep.equal([]);
  });

  it("lets its sources in once its doors are shut", async () => {
    const policy = named(await bucketWith(), "network-policy");
    expect(policy.inputs).to.deep.equal({
      ...at,
      policy: JSON.stringify(archiveBucketPolicy(ARN, [vpcFlow], archivePlace())),
    });
    expect(policy.after).to.deep.equal(["network", "network-privacy"]);
  });

  it("lets no source in where S3 itself copies into it", async () => {
    const { policy } = await inputsOf("network-policy", { filledBy: "copy" });
    expect(policy).to.equal(JSON.stringify(archiveBucketPolicy(ARN, [], archivePlace())));
  });
});
