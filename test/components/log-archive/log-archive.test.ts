import * as aws from "@pulumi/aws";
import { expect } from "chai";
import { LogArchive, type LogArchiveArgs } from "../../../components/log-archive/log-archive.ts";
import { build, listOf, named } from "../../support/build.ts";
import { archivePlace } from "../../support/place.ts";

const ARCHIVE = "444444444444";
const lock = { mode: "compliance", days: 365 } as const;

const args = (changes: Partial<LogArchiveArgs> = {}): LogArchiveArgs => {
  const { region: _, ...place } = archivePlace();
  return {
    prefix: "acme",
    accountId: ARCHIVE,
    regions: { home: "eu-west-1", governed: ["eu-west-1"] },
    retention: {},
    place,
    ...changes,
  };
};

const archive = (changes?: Partial<LogArchiveArgs>, unknowns = false) =>
  build(
    () => {
      const provider = new aws.Provider("log-archive", { region: "eu-west-1" });
      new LogArchive("log-archive", args(changes), { provider });
    },
    { unknowns },
  );

const replicated = { regions: { home: "eu-west-1", governed: ["eu-west-1"], replica: "eu-central-1" } };
const namesOfType = (made: Awaited<ReturnType<typeof archive>>, type: string) =>
  made.filter((each) => each.type.endsWith(`:${type}`)).map(({ name }) => name);

describe("LogArchive", () => {
  it("makes one bucket per retention class and a key in its only region", async () => {
    const made = await archive();
    expect(namesOfType(made, "ArchiveBucket").sort()).to.deep.equal([
      "application-eu-west-1",
      "audit-eu-west-1",
      "cloudwatch-export-eu-west-1",
      "configuration-eu-west-1",
      "load-balancing-eu-west-1",
      "network-eu-west-1",
      "s3-access-eu-west-1",
      "security-eu-west-1",
      "waf-eu-west-1",
    ]);
    expect(namesOfType(made, "Key")).to.deep.equal(["log-archive-eu-west-1-key"]);
    expect(namesOfType(made, "Replication")).to.deep.equal([]);
  });

  it("is protected and kept, with everything in it, and placed in the archive account", async () => {
    const made = await archive(replicated);
    const whole = named(made, "log-archive-eu-west-1");
    expect(whole.parent).to.equal("log-archive");
    const component = made.find(({ type }) => type.endsWith(":LogArchive"));
    expect(component).to.include({ protect: true, retainOnDelete: true });
    const placed = made.filter(({ type }) => type.startsWith("aws:"));
    expect(placed.filter(({ protect }) => !protect)).to.deep.equal([]);
    expect(placed.filter(({ provider }) => provider !== "log-archive")).to.deep.equal([]);
    expect(placed.filter(({ parent }) => parent === "")).to.deep.equal([]);
  });

  it("shuts the whole account to the public", async () => {
    expect(named(await archive(), "log-archive-privacy").inputs).to.deep.equal({
      accountId: ARCHIVE,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
  });

  it("gives every region's key rotation, a policy and an alias", async () => {
    const made = await archive();
    const { policy, ...key } = named(made, "log-archive-eu-west-1-key").inputs;
    expect(key).to.deep.equal({
      region: "eu-west-1",
      description: "Log archive of acme in eu-west-1",
      enableKeyRotation: true,
      deletionWindowInDays: 30,
    });
    const { Statement } = JSON.parse(String(policy)) as { Statement: { Sid: string }[] };
    expect(Statement.map(({ Sid }) => Sid)).to.deep.equal([
      "AdministerKey",
      "EncryptCloudTrail",
      "DescribeCloudTrail",
      "EncryptConfig",
      "EncryptVpcFlow",
      "EncryptResolverQuery",
      "EncryptWaf",
      "EncryptGuardDuty",
      "EncryptApplication",
      "EncryptCloudWatchExport",
      "EncryptCloudWatchExportCaller",
      "ReadersDecrypt",
    ]);
    expect(named(made, "log-archive-eu-west-1-alias").inputs).to.deep.equal({
      region: "eu-west-1",
      name: "alias/acme-archive",
      targetKeyId: "log-archive-eu-west-1-key-key-id",
    });
  });

  it("keeps a class's default retention unless the settings name it", async () => {
    const made = await archive({ retention: { audit: { expireAfterDays: 30 } } });
    const expiry = (bucket: string) => {
      const [first] = named(made, `${bucket}-lifecycle`).inputs.rules as {
        expiration: { days: number };
      }[];
      return first?.expiration.days;
    };
    expect(expiry("audit-eu-west-1")).to.equal(30);
    expect(expiry("security-eu-west-1")).to.equal(2557);
  });

  it("locks the classes that can be locked, the replica's among them, and no others", async () => {
    const locks = namesOfType(await archive({ ...replicated, lock }), "BucketObjectLockConfiguration");
    const lockable = ["application", "audit", "network", "security", "waf"];
    expect(locks.sort()).to.deep.equal(
      [
        "cloudwatch-export-eu-west-1-lock",
        ...["eu-west-1", "eu-central-1"].flatMap((region) =>
          lockable.map((each) => `${each}-${region}-lock`),
        ),
      ].sort(),
    );
    expect(namesOfType(await archive(), "BucketObjectLockConfiguration")).to.deep.equal([]);
  });

  it("makes a replica with its own key, buckets and access logs", async () => {
    const made = await archive(replicated);
    const copies = namesOfType(made, "ArchiveBucket").filter((name) => name.endsWith("eu-central-1"));
    expect(copies.sort()).to.deep.equal([
      "application-eu-central-1",
      "audit-eu-central-1",
      "configuration-eu-central-1",
      "network-eu-central-1",
      "s3-access-eu-central-1",
      "security-eu-central-1",
      "waf-eu-central-1",
    ]);
    const { policy } = named(made, "audit-eu-central-1-policy").inputs;
    expect(String(policy)).to.not.include("DeliverCloudTrail");
    expect(named(made, "audit-eu-central-1-logging").inputs).to.include({
      targetBucket: "acme-s3-access-eu-central-1-444444444444",
      region: "eu-central-1",
    });
  });

  it("says exactly which bucket each source is delivered to, region by region", async () => {
    const governed = ["eu-west-1", "us-east-1"];
    let buckets: LogArchive["buckets"] | undefined;
    let arns: LogArchive["bucketArns"] = [];
    await build(() => {
      const provider = new aws.Provider("log-archive", { region: "eu-west-1" });
      const regions = { home: "eu-west-1", governed, replica: "eu-central-1" };
      const made = new LogArchive("log-archive", args({ regions }), { provider });
      ({ buckets, bucketArns: arns } = made);
    });
    expect(Object.keys(buckets?.cloudtrail ?? {})).to.deep.equal(["eu-west-1"]);
    expect(Object.keys(buckets?.alb ?? {})).to.deep.equal(["eu-west-1", "us-east-1"]);
    expect(Object.keys(buckets?.["s3-access"] ?? {})).to.deep.equal([
      "eu-west-1",
      "us-east-1",
      "eu-central-1",
    ]);
    // Nine at home, three in the other governed region, seven in the replica's.
    expect(arns.length).to.equal(19);
  });

  it("plays a first preview, where the account has no id yet", async () => {
    const known = listOf(await archive({ ...replicated, lock }));
    expect(listOf(await archive({ ...replicated, lock }, true))).to.deep.equal(known);
  });
});
