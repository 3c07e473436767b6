// A component that several teams share.
import * as s3 from "@pulumi/aws/s3/index.js";
import * as pulumi from "@pulumi/pulumi";

export interface LogBucketArguments {
  readonly days: number;
  readonly writers: readonly string[];
}

/** A bucket for logs, private and kept as long as asked. */
export class LogBucket extends pulumi.ComponentResource {
  readonly bucketName: pulumi.Output<string>;
  readonly bucketArn: pulumi.Output<string>;

  constructor(
    name: string,
    { days, writers }: LogBucketArguments,
    options?: pulumi.ComponentResourceOptions,
  ) {
    super("acme:tools:LogBucket", name, {}, options);
    const own = { parent: this };
    const bucket = new s3.Bucket(`${name}-bucket`, {}, { ...own, protect: true });
    this.bucketName = bucket.bucket;
    this.bucketArn = bucket.arn;
    new s3.BucketPublicAccessBlock(
      `${name}-public-access`,
      {
        bucket: bucket.id,
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      },
      { parent: bucket },
    );
    new s3.BucketVersioning(
      `${name}-versioning`,
      { bucket: bucket.id, versioningConfiguration: { status: "Enabled" } },
      own,
    );
    new s3.BucketLifecycleConfiguration(
      `${name}-lifecycle`,
      {
        bucket: bucket.id,
        rules: [
          {
            id: "expire",
            status: "Enabled",
            expiration: { days },
            noncurrentVersionExpiration: { noncurrentDays: 30 },
          },
        ],
      },
      own,
    );
    new s3.BucketPolicy(
      `${name}-policy`,
      {
        bucket: this.bucketName,
        policy: pulumi.jsonStringify({
          Version: "2012-10-17",
          Statement: writers.map((Service) => ({
            Effect: "Allow",
            Principal: { Service },
            Action: "s3:PutObject",
            Resource: pulumi.interpolate`${this.bucketArn}/*`,
          })),
        }),
      },
      own,
    );
    this.registerOutputs({ bucketName: this.bucketName });
  }
}
