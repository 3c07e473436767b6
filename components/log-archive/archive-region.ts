import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { archiveKeyPolicy } from "../../documents/archive-key-policy.ts";
import type { ArchivePlace } from "../../documents/archive-place.ts";
import { logSourcesOf } from "../../facts/log-sources.ts";
import { bucketName } from "../../facts/names.ts";
import { RETENTION_CLASS_FACTS, type Retention, type RetentionClass } from "../../facts/retention-classes.ts";
import { ArchiveBucket, type Lock } from "./archive-bucket.ts";
import type { ArchiveRegionLayout } from "./layout.ts";

export interface ArchiveRegionArgs {
  readonly layout: ArchiveRegionLayout;
  /** What bucket names begin with. */
  readonly prefix: string;
  readonly accountId: pulumi.Input<string>;
  readonly lock?: Lock | undefined;
  readonly retention: Readonly<Record<RetentionClass, Retention>>;
  /** The name of the role that S3 replicates with, if the archive has a replica. */
  readonly replicationRole?: string | undefined;
  readonly place: pulumi.Input<ArchivePlace>;
}

/** The archive in one region: its key, its buckets and the bucket of their access logs. */
export class ArchiveRegion extends pulumi.ComponentResource {
  readonly key: aws.kms.Key;
  /** Buckets that the sources deliver to. */
  readonly delivered: ReadonlyMap<RetentionClass, ArchiveBucket>;
  /** Buckets that S3 replicates to. */
  readonly replicated: ReadonlyMap<RetentionClass, ArchiveBucket>;

  constructor(name: string, args: ArchiveRegionArgs, opts: pulumi.ComponentResourceOptions) {
    super("landing-zone:log-archive:ArchiveRegion", name, {}, opts);
    const { region, delivered, replicated } = args.layout;

    this.key = this.#archiveKey(name, args);
    const accessLogs = this.#bucket("s3-access", "deliver", args);
    const place = (classes: readonly RetentionClass[], filledBy: "deliver" | "copy") =>
      new Map(classes.map((each) => [each, this.#bucket(each, filledBy, args, accessLogs.bucketName)]));
    this.delivered = new Map([...place(delivered, "deliver"), ["s3-access", accessLogs]]);
    this.replicated = place(replicated, "copy");

    this.registerOutputs({ region });
  }

  /** The bucket that a class is delivered to. The layout says which are here, so a miss is a fault of this program. */
  bucketOf(retentionClass: RetentionClass): ArchiveBucket {
    const bucket = this.delivered.get(retentionClass);
    if (!bucket)
      throw new Error(`no bucket for ${retentionClass} here: ${[...this.delivered.keys()].join(", ")}`);
    return bucket;
  }

  #archiveKey(name: string, args: ArchiveRegionArgs): aws.kms.Key {
    const { region, delivered } = args.layout;
    const deliverers = delivered
      .filter((each) => RETENTION_CLASS_FACTS[each].encryption === "archive key")
      .flatMap(logSourcesOf)
      .flatMap((source) => source.deliverers);
    const policy = pulumi
      .output(args.place)
      .apply((place) => archiveKeyPolicy(deliverers, args.replicationRole, place));
    const key = new aws.kms.Key(
      `${name}-key`,
      {
        region,
        description: `Log archive of ${args.prefix} in ${region}`,
        policy: pulumi.jsonStringify(policy),
        enableKeyRotation: true,
        deletionWindowInDays: 30,
      },
      { parent: this },
    );
    new aws.kms.Alias(
      `${name}-alias`,
      { region, name: `alias/${args.prefix}-archive`, targetKeyId: key.keyId },
      { parent: this },
    );
    return key;
  }

  #bucket(
    retentionClass: RetentionClass,
    filledBy: "deliver" | "copy",
    args: ArchiveRegionArgs,
    accessLogBucket?: pulumi.Output<string>,
  ): ArchiveBucket {
    const { region } = args.layout;
    const { encryption, lockable } = RETENTION_CLASS_FACTS[retentionClass];
    return new ArchiveBucket(
      `${retentionClass}-${region}`,
      {
        bucketName: pulumi
          .output(args.accountId)
          .apply((accountId) => bucketName(args.prefix, retentionClass, region, accountId)),
        region,
        sources: logSourcesOf(retentionClass),
        filledBy,
        keyArn: encryption === "archive key" ? this.key.arn : undefined,
        lockable,
        lock: args.lock,
        retention: args.retention[retentionClass],
        accessLogBucket,
        place: args.place,
      },
      { parent: this },
    );
  }
}
