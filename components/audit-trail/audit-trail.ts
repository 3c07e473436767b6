import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import {
  logsRolePolicy,
  logsRoleTrust,
  topicPolicy,
  trailKeyPolicy,
  type TrailPlace,
} from "../../documents/trail-policies.ts";
import type { DataEventKind } from "../../facts/data-events.ts";
import { type DataEventScope, eventSelectors } from "./event-selectors.ts";

export interface AuditTrailArgs {
  /** What physical names begin with. */
  readonly prefix: string;
  /** The trail's name in AWS; its ARN in `place` is made from it. */
  readonly trailName: string;
  /** The home region. */
  readonly region: string;
  /** Where the records go: a bucket whose policy lets this trail in. */
  readonly bucketName: pulumi.Input<string>;
  /** ARN of the archive's key in the home region. */
  readonly archiveKeyArn: pulumi.Input<string>;
  /** Buckets whose objects are never recorded: the archive, its replica and query results. */
  readonly ownBucketArns: readonly pulumi.Input<string>[];
  readonly dataEvents: Partial<Record<DataEventKind, DataEventScope>>;
  readonly insights: readonly ("ApiCallRateInsight" | "ApiErrorRateInsight")[];
  /** Days that the log group keeps events; one of CloudWatch's own values. */
  readonly logGroupRetentionDays: number;
  readonly place: pulumi.Input<TrailPlace>;
  /** What must stand before the trail: trusted access, and the delegated administrator where there is one. */
  readonly after: readonly pulumi.Resource[];
}

/**
 * The organization trail with its log group, topic and key, in the account that the provider stands for. Protected,
 * and kept in AWS when the program lets go of it.
 */
export class AuditTrail extends pulumi.ComponentResource {
  readonly trailArn: pulumi.Output<string>;
  readonly logGroupName: pulumi.Output<string>;
  readonly topicArn: pulumi.Output<string>;

  constructor(name: string, args: AuditTrailArgs, opts: pulumi.ComponentResourceOptions) {
    const kept = { protect: true, retainOnDelete: true, ...opts };
    super("landing-zone:audit-trail:AuditTrail", name, {}, kept);
    const { region, place } = args;
    const logGroup = `/${args.prefix}/${args.trailName}`;

    const key = this.#key(name, logGroup, args);
    const events = new aws.cloudwatch.LogGroup(
      `${name}-events`,
      {
        name: logGroup,
        region,
        kmsKeyId: key.arn,
        retentionInDays: args.logGroupRetentionDays,
        deletionProtectionEnabled: true,
      },
      { parent: this },
    );
    const { role, permissions } = this.#logsRole(name, logGroup, place);
    const { topic, publishing } = this.#topic(name, key, args);
    const trail = new aws.cloudtrail.Trail(
      name,
      {
        name: args.trailName,
        region,
        isOrganizationTrail: true,
        isMultiRegionTrail: true,
        includeGlobalServiceEvents: true,
        enableLogging: true,
        enableLogFileValidation: true,
        s3BucketName: args.bucketName,
        kmsKeyId: args.archiveKeyArn,
        cloudWatchLogsGroupArn: pulumi.interpolate`${events.arn}:*`,
        cloudWatchLogsRoleArn: role.arn,
        snsTopicName: topic.arn,
        advancedEventSelectors: pulumi
          .all([...args.ownBucketArns])
          .apply((arns) => eventSelectors(args.dataEvents, arns)),
        insightSelectors: args.insights.map((insightType) => ({ insightType })),
      },
      {
        parent: this,
        dependsOn: [...args.after, permissions, publishing],
      },
    );

    this.trailArn = trail.arn;
    this.logGroupName = events.name;
    this.topicArn = topic.arn;
    this.registerOutputs({ trailArn: trail.arn, logGroupName: events.name, topicArn: topic.arn });
  }

  #key(name: string, logGroup: string, { prefix, region, place }: AuditTrailArgs): aws.kms.Key {
    const key = new aws.kms.Key(
      `${name}-key`,
      {
        region,
        description: `Log group and topic of the organization trail of ${prefix}`,
        policy: pulumi.jsonStringify(pulumi.output(place).apply((at) => trailKeyPolicy(logGroup, at))),
        enableKeyRotation: true,
        deletionWindowInDays: 30,
      },
      // Another owner's provider alone replaces nothing: the engine would look for all of this in the wrong account.
      { parent: this, replacementTrigger: pulumi.output(place).apply((at) => at.ownerAccountId) },
    );
    new aws.kms.Alias(
      `${name}-alias`,
      { region, name: `alias/${prefix}-trail`, targetKeyId: key.keyId },
      { parent: this },
    );
    return key;
  }

  #logsRole(name: string, logGroup: string, place: pulumi.Input<TrailPlace>) {
    const role = new aws.iam.Role(
      `${name}-logs-role`,
      {
        description: "CloudTrail writes the organization's events into the log group",
        assumeRolePolicy: pulumi.jsonStringify(pulumi.output(place).apply(logsRoleTrust)),
      },
      { parent: this },
    );
    const permissions = new aws.iam.RolePolicy(
      `${name}-logs-permissions`,
      {
        role: role.id,
        policy: pulumi.jsonStringify(pulumi.output(place).apply((at) => logsRolePolicy(logGroup, at))),
      },
      { parent: this },
    );
    return { role, permissions };
  }

  #topic(name: string, key: aws.kms.Key, { region, place }: AuditTrailArgs) {
    const topic = new aws.sns.Topic(
      `${name}-deliveries`,
      { region, kmsMasterKeyId: key.arn },
      { parent: this },
    );
    const publishing = new aws.sns.TopicPolicy(
      `${name}-deliveries-policy`,
      {
        arn: topic.arn,
        region,
        policy: pulumi.jsonStringify(
          pulumi.all([topic.arn, place]).apply(([arn, at]) => topicPolicy(arn, at)),
        ),
      },
      { parent: this },
    );
    return { topic, publishing };
  }
}
