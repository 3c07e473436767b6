// Another team's program that breaks the rules: a name that others may have taken, and open to whatever policy comes.
import * as s3 from "@pulumi/aws/s3/index.js";

new s3.Bucket("receipts", { bucket: "receipts", region: "eu-west-1" });
