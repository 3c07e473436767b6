import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, developer, role } from "../people.ts";

export const noDefaultNetworks = denyGuardrail({
  id: "no-default-networks",
  kind: "scp",
  purpose: "Nobody creates a default VPC or subnet again, whose every subnet reaches the internet.",
  presets: ["baseline"],
  target: "root",
  exempt: [],
  frameworks: ["NIST 800-53 SC-7", "NIST 800-53 CM-7", "PCI DSS 1.2.1", "ISO 27001 A.8.20"],
  parameters: z.strictObject({}),
  denials: () => [{ Action: ["ec2:CreateDefaultSubnet", "ec2:CreateDefaultVpc"] }],
  probes: ({ partition, home }, _, account) => {
    const asks = asking(developer(partition, account));
    const vpc = `arn:${partition}:ec2:${home}:${account}:vpc/vpc-0a1b2c3d4e5f60718`;
    return {
      denies: [
        asks("ec2:CreateDefaultVpc"),
        asks("ec2:CreateDefaultSubnet"),
        asking(role(partition, account, "administrator"))("ec2:CreateDefaultVpc"),
      ],
      allows: [asks("ec2:CreateVpc", vpc), asks("ec2:DeleteVpc", vpc), asks("ec2:DescribeVpcs")],
    };
  },
});
