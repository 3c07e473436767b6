import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, developer, people, role } from "../people.ts";

/**
 * Version 2 of the instance metadata service, in the three ways of
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ExamplePolicies_EC2.html: instances are launched with it, stay
 * with it, and credentials that version 1 handed out are worth nothing.
 */
export const requireImdsv2 = denyGuardrail({
  id: "require-imdsv2",
  kind: "scp",
  purpose: "No instance hands out credentials to requests without a session token (IMDSv1).",
  presets: ["strict"],
  target: "root",
  exempt: ["deployment", "fan-out"],
  frameworks: ["CIS AWS Foundations 5.7", "NIST 800-53 AC-3", "PCI DSS 2.2.6", "ISO 27001 A.8.9"],
  parameters: z.strictObject({}),
  denials: ({ partition }) => [
    {
      Action: ["ec2:RunInstances"],
      Resource: [`arn:${partition}:ec2:*:*:instance/*`],
      Condition: { StringNotEquals: { "ec2:MetadataHttpTokens": "required" } },
    },
    { Action: ["*"], Condition: { NumericLessThan: { "ec2:RoleDelivery": "2.0" } } },
    { Action: ["ec2:ModifyInstanceMetadataDefaults", "ec2:ModifyInstanceMetadataOptions"] },
  ],
  probes: (place, _, account) => {
    const { partition, home } = place;
    const { deployment, fanOut } = people(place, account);
    const asks = asking(developer(partition, account));
    const instance = `arn:${partition}:ec2:${home}:${account}:instance/i-0a1b2c3d4e5f60718`;
    const volume = `arn:${partition}:ec2:${home}:${account}:volume/vol-0a1b2c3d4e5f60718`;
    const tokens = (value: string) => ({ "ec2:MetadataHttpTokens": value });
    const object = `arn:${partition}:s3:::reports/key`;
    const application = role(partition, account, "application");
    const delivered = (version: string, principal = application) =>
      asking(principal)("s3:GetObject", object, { "ec2:RoleDelivery": version });
    return {
      denies: [
        asks("ec2:RunInstances", instance, tokens("optional")),
        asks("ec2:RunInstances", instance),
        delivered("1.0"),
        asks("ec2:ModifyInstanceMetadataOptions", instance),
        asks("ec2:ModifyInstanceMetadataDefaults"),
      ],
      allows: [
        asks("ec2:RunInstances", instance, tokens("required")),
        asks("ec2:RunInstances", volume),
        delivered("2.0"),
        asks("s3:GetObject", object),
        asks("ec2:DescribeInstances"),
        ...[deployment, fanOut].flatMap((principal) => [
          asking(principal)("ec2:RunInstances", instance),
          delivered("1.0", principal),
          asking(principal)("ec2:ModifyInstanceMetadataDefaults"),
        ]),
      ],
    };
  },
});
