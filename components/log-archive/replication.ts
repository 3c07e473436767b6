import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { replicationPolicy, replicationTrust } from "../../documents/replication-policies.ts";
import type { ArchiveRegion } from "./archive-region.ts";

export interface ReplicationArgs {
  /** The physical name: the key policies on both sides name the role before it stands. */
  readonly roleName: string;
  readonly accountId: pulumi.Input<string>;
  readonly source: ArchiveRegion;
  readonly sourceRegion: string;
  readonly replica: ArchiveRegion;
  readonly replicaRegion: string;
}

/** Copies what is delivered to the home region into the replica's region, locks included. */
export class Replication extends pulumi.ComponentResource {
  constructor(name: string, args: ReplicationArgs, opts: pulumi.ComponentResourceOptions) {
    super("landing-zone:log-archive:Replication", name, {}, opts);
    const inside = { parent: this };
    const pairs = [...args.replica.replicated].map(([retentionClass, replica]) => ({
      retentionClass,
      source: args.source.bucketOf(retentionClass),
      replica,
    }));
    const sourceArns = pulumi.all(pairs.map(({ source }) => source.arn));
    const replicaArns = pulumi.all(pairs.map(({ replica }) => replica.arn));

    const role = new aws.iam.Role(
      `${name}-role`,
      {
        name: args.roleName,
        description: "S3 copies the log archive into its replica",
        assumeRolePolicy: pulumi.jsonStringify(
          pulumi.all([args.accountId, sourceArns]).apply(([id, arns]) => replicationTrust(id, arns)),
        ),
      },
      inside,
    );
    const permissions = new aws.iam.RolePolicy(
      `${name}-permissions`,
      {
        role: role.id,
        policy: pulumi.jsonStringify(
          pulumi
            .all([sourceArns, args.source.key.arn, replicaArns, args.replica.key.arn])
            .apply(([sources, sourceKey, replicas, replicaKey]) =>
              replicationPolicy(
                { region: args.sourceRegion, bucketArns: sources, keyArn: sourceKey },
                { region: args.replicaRegion, bucketArns: replicas, keyArn: replicaKey },
              ),
            ),
        ),
      },
      inside,
    );
    for (const { retentionClass, source, replica } of pairs) {
      new aws.s3.BucketReplicationConfig(
        `${name}-${retentionClass}`,
        {
          bucket: source.versionedBucketName,
          region: args.sourceRegion,
          role: role.arn,
          rules: [
            {
              id: "replica",
              status: "Enabled",
              priority: 1,
              filter: { prefix: "" },
              // A delete marker must not travel: the copy outlives a deletion on this side.
              deleteMarkerReplication: { status: "Disabled" },
              sourceSelectionCriteria: { sseKmsEncryptedObjects: { status: "Enabled" } },
              destination: {
                bucket: replica.arn,
                storageClass: "STANDARD",
                encryptionConfiguration: { replicaKmsKeyId: args.replica.key.arn },
              },
            },
          ],
        },
        { ...inside, dependsOn: [permissions, replica] },
      );
    }
    this.registerOutputs({ roleArn: role.arn });
  }
}
