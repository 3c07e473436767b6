// Another team's program: some of it is logged as it should be, some is not.
import * as cloudwatch from "@pulumi/aws/cloudwatch/index.js";
import * as ec2 from "@pulumi/aws/ec2/index.js";
import * as s3 from "@pulumi/aws/s3/index.js";

const region = "eu-west-1";

const flows = new s3.Bucket("flows", { region });
new s3.BucketVersioning("flows-versioning", {
  region,
  bucket: flows.id,
  versioningConfiguration: { status: "Enabled" },
});

const watched = new ec2.Vpc("watched", { region, cidrBlock: "10.0.0.0/16" });
new ec2.FlowLog("watched-flows", {
  region,
  vpcId: watched.id,
  trafficType: "ALL",
  logDestinationType: "s3",
  logDestination: flows.arn,
});

new ec2.Vpc("unwatched", { region, cidrBlock: "10.1.0.0/16" });

new cloudwatch.LogGroup("audit", { region, retentionInDays: 30 });
