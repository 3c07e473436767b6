import * as aws from "@pulumi/aws";

for (const region of ["eu-west-1", "us-east-1"] as const) new aws.s3.Bucket("logs", { region });
