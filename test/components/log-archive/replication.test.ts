import * as aws from "@pulumi/aws";
import { expect } from "chai";
import { LogArchive } from "../../../components/log-archive/log-archive.ts";
import { build, named } from "../../support/build.ts";
import { archivePlace } from "../../support/place.ts";

/** Replication joins two regions of an archive, so it is looked at in one. */
const archive = () =>
  build(() => {
    const provider = new aws.Provider("log-archive", {});
    const { region: home, ...place } = archivePlace();
    const regions = { home, governed: [home], replica: "eu-central-1" };
    new LogArchive(
      "archive",
      { prefix: "acme", accountId: "444444444444", regions, retention: {}, place },
      { provider },
    );
  });

interface Policy {
  readonly Statement: readonly {
    readonly Sid: string;
    readonly Resource: unknown;
    readonly Condition: unknown;
  }[];
}

describe("Replication", () => {
  it("copies every class of the home region, and only those", async () => {
    const made = await archive();
    const rules = made.filter(
      ({ type }) => type === "aws:s3/bucketReplicationConfig:BucketReplicationConfig",
    );
    expect(rules.map(({ name }) => name).sort()).to.deep.equal(
      ["application", "audit", "configuration", "network", "security", "waf"].map(
        (each) => `archive-replication-${each}`,
      ),
    );
  });

  it("encrypts the copy with its own key and never copies a deletion", async () => {
    const made = await archive();
    const replication = named(made, "archive-replication-audit");
    expect(replication.inputs).to.deep.equal({
      bucket: "acme-audit-eu-west-1-444444444444",
      region: "eu-west-1",
      role: "arn:fake:archive-replication-role",
      rules: [
        {
          id: "replica",
          status: "Enabled",
          priority: 1,
          filter: { prefix: "" },
          deleteMarkerReplication: { status: "Disabled" },
          sourceSelectionCriteria: { sseKmsEncryptedObjects: { status: "Enabled" } },
          destination: {
            bucket: "arn:aws:s3:::acme-audit-eu-central-1-444444444444",
            storageClass: "STANDARD",
            encryptionConfiguration: { replicaKmsKeyId: "arn:fake:archive-eu-central-1-key" },
          },
        },
      ],
    });
  });

  it("begins once versions are kept on both sides and the role may copy", async () => {
    const { after } = named(await archive(), "archive-replication-audit");
    expect(after).to.include.members([
      "audit-eu-west-1-versioning",
      "audit-eu-central-1-versioning",
      "audit-eu-central-1-policy",
      "archive-replication-permissions",
    ]);
  });

  it("copies by a role that S3 assumes for these buckets and that both keys know by name", async () => {
    const made = await archive();
    const role = named(made, "archive-replication-role").inputs;
    expect(role.name).to.equal("acme-archive-replication");
    const trust = JSON.parse(String(role.assumeRolePolicy)) as Policy;
    const home = ["audit", "configuration", "network", "security", "application"].map(
      (each) => `arn:aws:s3:::acme-${each}-eu-west-1-444444444444`,
    );
    const waf = "arn:aws:s3:::aws-waf-logs-acme-eu-west-1-444444444444";
    expect(trust.Statement[0]?.Condition)
      .to.have.nested.property("ArnEquals.aws:SourceArn")
      .with.members([...home, waf]);
    for (const region of ["eu-west-1", "eu-central-1"])
      expect(named(made, `archive-${region}-key`).inputs.policy).to.include(":role/acme-archive-replication");
  });

  it("may read the one side and write the other", async () => {
    const { inputs } = named(await archive(), "archive-replication-permissions");
    expect(inputs.role).to.equal("archive-replication-role-id");
    const { Statement } = JSON.parse(String(inputs.policy)) as Policy;
    const resourcesOf = (sid: string) => String(Statement.find(({ Sid }) => Sid === sid)?.Resource);
    expect(resourcesOf("ReadVersions")).to.include("eu-west-1").and.not.include("eu-central-1");
    expect(resourcesOf("WriteReplicas")).to.include("eu-central-1").and.not.include("eu-west-1");
    expect(resourcesOf("DecryptSource")).to.equal("arn:fake:archive-eu-west-1-key");
    expect(resourcesOf("EncryptReplica")).to.equal("arn:fake:archive-eu-central-1-key");
  });
});
