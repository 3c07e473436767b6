// A team's stack of a thousand resources, kept as they should be: half of them are ones that some policy is about.
import * as cloudwatch from "@pulumi/aws/cloudwatch/index.js";
import * as iam from "@pulumi/aws/iam/index.js";
import * as s3 from "@pulumi/aws/s3/index.js";
import * as ssm from "@pulumi/aws/ssm/index.js";

const region = "eu-west-1";
const SERVICES = 125;
const policy = JSON.stringify({ Version: "2012-10-17", Statement: [] });

for (let number = 0; number < SERVICES; number++) {
  const name = `service-${number}`;
  const bucket = new s3.Bucket(name, { region });
  new s3.BucketLogging(name, {
    region,
    bucket: bucket.id,
    targetBucket: "acme-access-logs",
    targetPrefix: name,
  });
  new s3.BucketVersioning(name, {
    region,
    bucket: bucket.id,
    versioningConfiguration: { status: "Enabled" },
  });
  const events = new cloudwatch.LogGroup(name, { region, retentionInDays: 365 });
  const role = new iam.Role(name, { assumeRolePolicy: policy });
  new iam.RolePolicy(name, { role: role.name, policy });
  new ssm.Parameter(`${name}-bucket`, { region, type: "String", value: bucket.id });
  new ssm.Parameter(`${name}-events`, { region, type: "String", value: events.name });
}
