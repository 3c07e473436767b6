// How this team makes every log group.
import * as cloudwatch from "@pulumi/aws/cloudwatch/index.js";
import type * as kms from "@pulumi/aws/kms/index.js";

const CENTRAL = "arn:aws:logs:eu-west-1:999988887777:destination:central-logs";

/** Encrypted, kept, masked and forwarded. */
export function logGroup(name: string, groupName: string, key: kms.Key): cloudwatch.LogGroup {
  const group = new cloudwatch.LogGroup(
    name,
    {
      name: groupName,
      retentionInDays: 400,
      kmsKeyId: key.arn,
      skipDestroy: true,
      deletionProtectionEnabled: true,
    },
    { protect: true },
  );
  new cloudwatch.LogDataProtectionPolicy(name, {
    logGroupName: group.name,
    policyDocument: JSON.stringify({
      Name: "mask",
      Version: "2021-06-01",
      Statement: [
        {
          Sid: "Audit",
          DataIdentifier: ["arn:aws:dataprotection::aws:data-identifier/EmailAddress"],
          Operation: { Audit: { FindingsDestination: {} } },
        },
        {
          Sid: "Mask",
          DataIdentifier: ["arn:aws:dataprotection::aws:data-identifier/EmailAddress"],
          Operation: { Deidentify: { MaskConfig: {} } },
        },
      ],
    }),
  });
  new cloudwatch.LogSubscriptionFilter(name, {
    logGroup: group.name,
    filterPattern: "",
    destinationArn: CENTRAL,
  });
  return group;
}
