import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people } from "../people.ts";

/**
 * A session that was opened centrally by sts:AssumeRoot is root as well, short and for one task; it carries a key of
 * its own: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-assumedroot
 */
export const noRootUser = denyGuardrail({
  id: "no-root-user",
  kind: "scp",
  purpose: "The root user of a member account does nothing but in root sessions that are opened centrally.",
  presets: ["baseline"],
  target: "root",
  exempt: [],
  frameworks: [
    "CIS AWS Foundations 1.6",
    "NIST 800-53 AC-6",
    "PCI DSS 8.2.2",
    "ISO 27001 A.8.2",
    "Control Tower AWS-GR_RESTRICT_ROOT_USER",
  ],
  parameters: z.strictObject({}),
  denials: ({ partition }) => [
    {
      Action: ["*"],
      Condition: {
        ArnLike: { "aws:PrincipalArn": [`arn:${partition}:iam::*:root`] },
        Null: { "aws:AssumedRoot": "true" },
      },
    },
  ],
  probes: (place, _, account) => {
    const { developer, root } = people(place, account);
    const bucket = `arn:${place.partition}:s3:::reports`;
    const user = `arn:${place.partition}:iam::${account}:user/somebody`;
    return {
      denies: [
        ...askingEach(root, bucket, ["s3:PutBucketPolicy"]),
        ...askingEach(root, user, ["iam:CreateUser"]),
        ...askingEach(root, "*", ["ec2:DescribeInstances"]),
      ],
      allows: [
        ...askingEach(developer, bucket, ["s3:PutBucketPolicy"]),
        ...askingEach(root, bucket, ["s3:DeleteBucketPolicy"], { "aws:AssumedRoot": "true" }),
        ...askingEach(root, user, ["iam:DeleteLoginProfile"], { "aws:AssumedRoot": "true" }),
      ],
    };
  },
});
