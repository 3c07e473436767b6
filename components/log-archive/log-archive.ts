import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { ArchivePlace } from "../../documents/archive-place.ts";
import { replicationRoleName } from "../../facts/names.ts";
import { LOG_SOURCES, type LogSourceId } from "../../facts/log-sources.ts";
import {
  RETENTION_CLASS_FACTS,
  RETENTION_CLASSES,
  type Retention,
  type RetentionClass,
} from "../../facts/retention-classes.ts";
import type { ArchiveBucket, Lock } from "./archive-bucket.ts";
import { ArchiveRegion } from "./archive-region.ts";
import { EVERY_DOOR_SHUT } from "./every-door-shut.ts";
import { archiveLayout, type ArchiveRegionLayout, type ArchiveRegions } from "./layout.ts";
import { Replication } from "./replication.ts";

export interface LogArchiveArgs {
  /** What the names of buckets, alias and role begin with. */
  readonly prefix: string;
  readonly accountId: pulumi.Input<string>;
  readonly regions: ArchiveRegions;
  readonly lock?: Lock | undefined;
  /** Retention by class; a class left out keeps the default of `facts/retention-classes.ts`. */
  readonly retention: Partial<Record<RetentionClass, Retention>>;
  /** Everything of the place but its region. */
  readonly place: pulumi.Input<Omit<ArchivePlace, "region">>;
}

/** A bucket as other stacks and accounts need it. */
export interface LogBucket {
  readonly name: pulumi.Output<string>;
  readonly arn: pulumi.Output<string>;
}

/**
 * The archive account's buckets, keys and replica. Everything in it is protected and stays in AWS when the program
 * lets go of it: no change of settings deletes a log or a key that opens one.
 */
export class LogArchive extends pulumi.ComponentResource {
  /** Where the organization trail delivers to. */
  readonly auditBucketName: pulumi.Output<string>;
  /** The key of the home region. */
  readonly homeKeyArn: pulumi.Output<string>;
  /** Where each log source delivers to, by region. */
  readonly buckets: Readonly<Record<LogSourceId, Readonly<Record<string, LogBucket>>>>;
  /** The archive's keys by region. */
  readonly keyArns: Readonly<Record<string, pulumi.Output<string>>>;
  /** Every bucket of the archive, replicas and access logs included. */
  readonly bucketArns: readonly pulumi.Output<string>[];

  constructor(name: string, args: LogArchiveArgs, opts: pulumi.ComponentResourceOptions) {
    const kept = { protect: true, retainOnDelete: true, ...opts };
    super("landing-zone:log-archive:LogArchive", name, {}, kept);
    const { home, replica } = args.regions;
    const replicationRole = replica && replicationRoleName(args.prefix);

    new aws.s3.AccountPublicAccessBlock(
      `${name}-privacy`,
      { accountId: args.accountId, ...EVERY_DOOR_SHUT },
      { parent: this },
    );
    const regions = new Map(
      archiveLayout(args.regions).map((layout) => [
        layout.region,
        this.#region(name, layout, replicationRole, args),
      ]),
    );
    const source = regionOf(regions, home);
    if (replicationRole) {
      new Replication(
        `${name}-replication`,
        {
          roleName: replicationRole,
          accountId: args.accountId,
          source,
          sourceRegion: home,
          replica: regionOf(regions, replica),
          replicaRegion: replica,
        },
        { parent: this },
      );
    }

    this.auditBucketName = source.bucketOf("audit").bucketName;
    this.homeKeyArn = source.key.arn;
    this.buckets = bucketsBySource(regions);
    this.keyArns = Object.fromEntries([...regions].map(([region, { key }]) => [region, key.arn]));
    this.bucketArns = [...regions.values()].flatMap(({ delivered, replicated }) =>
      [...delivered.values(), ...replicated.values()].map(({ arn }) => arn),
    );
    this.registerOutputs({ buckets: this.buckets, keyArns: this.keyArns });
  }

  #region(
    name: string,
    layout: ArchiveRegionLayout,
    replicationRole: string | undefined,
    args: LogArchiveArgs,
  ): ArchiveRegion {
    const { region } = layout;
    return new ArchiveRegion(
      `${name}-${region}`,
      {
        layout,
        prefix: args.prefix,
        accountId: args.accountId,
        lock: args.lock,
        retention: withDefaults(args.retention),
        replicationRole,
        place: pulumi.output(args.place).apply((place) => ({ ...place, region })),
      },
      { parent: this },
    );
  }
}

function regionOf(regions: ReadonlyMap<string, ArchiveRegion>, region: string): ArchiveRegion {
  const found = regions.get(region);
  if (!found) throw new Error(`the archive has no region ${region}: ${[...regions.keys()].join(", ")}`);
  return found;
}

const withDefaults = (chosen: Partial<Record<RetentionClass, Retention>>) =>
  Object.fromEntries(
    RETENTION_CLASSES.map((each) => [each, chosen[each] ?? RETENTION_CLASS_FACTS[each].retention]),
  ) as Record<RetentionClass, Retention>;

function bucketsBySource(regions: ReadonlyMap<string, ArchiveRegion>): LogArchive["buckets"] {
  const of = (retentionClass: RetentionClass) =>
    Object.fromEntries(
      [...regions].flatMap(([region, { delivered }]) => {
        const bucket: ArchiveBucket | undefined = delivered.get(retentionClass);
        return bucket ? [[region, { name: bucket.bucketName, arn: bucket.arn }]] : [];
      }),
    ) as Record<string, LogBucket>;
  return Object.fromEntries(
    LOG_SOURCES.map(({ id, retentionClass }) => [id, of(retentionClass)]),
  ) as LogArchive["buckets"];
}
