import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { archiveBucketPolicy } from "../../documents/archive-bucket-policy.ts";
import type { ArchivePlace } from "../../documents/archive-place.ts";
import type { LogSource } from "../../facts/log-sources/log-source.ts";
import type { Retention } from "../../facts/retention-classes.ts";
import { EVERY_DOOR_SHUT } from "./every-door-shut.ts";
import { lifecycleRules, SMALL_OBJECTS_STAY } from "./lifecycle.ts";

/** A default retention: mode and days that each delivered version is locked for. */
export interface Lock {
  readonly mode: "governance" | "compliance";
  readonly days: number;
}

export interface ArchiveBucketArgs {
  /** The physical name: other accounts deliver to it by name. */
  readonly bucketName: pulumi.Input<string>;
  readonly region: string;
  /** The sources whose objects lie here. */
  readonly sources: readonly LogSource[];
  /** `deliver`: the sources write here. `copy`: S3 replicates here and no source writes. */
  readonly filledBy: "deliver" | "copy";
  /** ARN of the key for SSE-KMS; left out: SSE-S3. */
  readonly keyArn?: pulumi.Input<string> | undefined;
  /** Whether Object Lock can be used here at all. It cannot be added or taken away later. */
  readonly lockable: boolean;
  /** The default retention, in a lockable bucket. Left out: versions are not locked. */
  readonly lock?: Lock | undefined;
  readonly retention: Retention;
  /** The bucket for this bucket's own server access logs; left out for that bucket itself. */
  readonly accessLogBucket?: pulumi.Input<string> | undefined;
  readonly place: pulumi.Input<ArchivePlace>;
}

/** A bucket of the archive: encrypted, versioned, private, locked where it can be, and closed to deletion. */
export class ArchiveBucket extends pulumi.ComponentResource {
  /** Resolves once the bucket's policy stands, so a deliverer that waits for it is let in. */
  readonly bucketName: pulumi.Output<string>;
  readonly arn: pulumi.Output<string>;
  /** Resolves once versions are kept, which replication demands. */
  readonly versionedBucketName: pulumi.Output<string>;

  constructor(name: string, args: ArchiveBucketArgs, opts: pulumi.ComponentResourceOptions) {
    super("landing-zone:log-archive:ArchiveBucket", name, {}, opts);
    const inside = { parent: this };
    const { region } = args;

    const { bucket, arn } = new aws.s3.Bucket(
      name,
      { bucket: args.bucketName, region, objectLockEnabled: args.lockable, forceDestroy: false },
      inside,
    );
    const versioning = new aws.s3.BucketVersioning(
      `${name}-versioning`,
      { bucket, region, versioningConfiguration: { status: "Enabled" } },
      inside,
    );
    const privacy = new aws.s3.BucketPublicAccessBlock(
      `${name}-privacy`,
      { bucket, region, ...EVERY_DOOR_SHUT },
      inside,
    );
    new aws.s3.BucketOwnershipControls(
      `${name}-ownership`,
      { bucket, region, rule: { objectOwnership: "BucketOwnerEnforced" } },
      inside,
    );
    new aws.s3.BucketServerSideEncryptionConfiguration(
      `${name}-encryption`,
      { bucket, region, rules: [encryptionRule(args)] },
      inside,
    );
    new aws.s3.BucketLifecycleConfiguration(
      `${name}-lifecycle`,
      {
        bucket,
        region,
        rules: lifecycleRules(args.sources, args.retention),
        transitionDefaultMinimumObjectSize: SMALL_OBJECTS_STAY,
      },
      // S3 refuses a rule on noncurrent versions where versioning is not on yet.
      { ...inside, dependsOn: versioning },
    );
    const lock = args.lockable ? args.lock : undefined;
    if (lock) {
      new aws.s3.BucketObjectLockConfiguration(
        `${name}-lock`,
        { bucket, region, rule: { defaultRetention: { mode: lock.mode.toUpperCase(), days: lock.days } } },
        { ...inside, dependsOn: versioning },
      );
    }
    if (args.accessLogBucket !== undefined) {
      new aws.s3.BucketLogging(
        `${name}-logging`,
        {
          bucket,
          region,
          targetBucket: args.accessLogBucket,
          targetPrefix: "s3-access/",
          targetObjectKeyFormat: { partitionedPrefix: { partitionDateSource: "EventTime" } },
        },
        inside,
      );
    }
    const policy = new aws.s3.BucketPolicy(
      `${name}-policy`,
      { bucket, region, policy: pulumi.jsonStringify(policyOf(arn, args)) },
      // S3 answers OperationAborted where both change at the same time.
      { ...inside, dependsOn: privacy },
    );

    this.arn = arn;
    this.bucketName = policy.bucket;
    this.versionedBucketName = versioning.bucket;
    this.registerOutputs({ bucketName: this.bucketName, arn });
  }
}

function encryptionRule({ keyArn, sources }: ArchiveBucketArgs) {
  if (keyArn === undefined)
    return { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" }, bucketKeyEnabled: false };
  return {
    applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: keyArn },
    bucketKeyEnabled: !sources.some(demandsItsEncryptionContext),
  };
}

/** A bucket key replaces the deliverer's encryption context by the bucket's, which the key policy would refuse. */
const demandsItsEncryptionContext = ({ deliverers }: LogSource): boolean =>
  deliverers.some(({ encryptionContext }) => encryptionContext !== undefined);

const policyOf = (arn: pulumi.Output<string>, args: ArchiveBucketArgs) =>
  pulumi
    .all([arn, args.place])
    .apply(([bucketArn, place]) =>
      archiveBucketPolicy(bucketArn, args.filledBy === "deliver" ? args.sources : [], place),
    );
