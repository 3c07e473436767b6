// A team's stack of a thousand resources, kept as they should be: most of them are ones that some policy is about.
import * as cloudwatch from "@pulumi/aws/cloudwatch/index.js";
import * as iam from "@pulumi/aws/iam/index.js";
import * as s3 from "@pulumi/aws/s3/index.js";
import * as ssm from "@pulumi/aws/ssm/index.js";

const region = "eu-west-1";
const SERVICES = 100;
const policy = JSON.stringify({ Version: "2012-10-17", Statement: [] });

for (let number = 0; number < SERVICES; number++) {
  const name = `service-${number}`;
  const bucket = new s3.Bucket(name, { region, bucket: `acme-${name}` });
  new s3.BucketLogging(name, { region, bucket: bucket.id, targetBucket: "acme-logs", targetPrefix: name });
  new s3.BucketVersioning(name, {
    region,
    bucket: bucket.id,
    versioningConfiguration: { status: "Enabled" },
  });
  new s3.BucketLifecycleConfiguration(name, {
    region,
    bucket: bucket.id,
    rules: [{ id: "old", status: "Enabled", noncurrentVersionExpiration: { noncurrentDays: 30 } }],
  });
  new s3.BucketNotification(name, { region, bucket: bucket.id, eventbridge: true });
  const events = new cloudwatch.LogGroup(name, {
    region,
    retentionInDays: 365,
    kmsKeyId: "arn:aws:kms:eu-west-1:111122223333:key/0a1b2c",
  });
  const role = new iam.Role(name, { assumeRolePolicy: policy });
  new iam.RolePolicy(name, { role: role.name, policy });
  new ssm.Parameter(`${name}-bucket`, { region, type: "String", value: bucket.id });
  new ssm.Parameter(`${name}-events`, { region, type: "String", value: events.name });
}
