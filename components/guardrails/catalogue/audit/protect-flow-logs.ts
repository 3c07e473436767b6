import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people } from "../people.ts";

export const protectFlowLogs = denyGuardrail({
  id: "protect-flow-logs",
  kind: "scp",
  purpose: "Nobody deletes the flow logs of a VPC, a subnet, a network interface or a transit gateway.",
  presets: ["baseline"],
  target: "root",
  exempt: ["deployment", "fan-out"],
  frameworks: [
    "CIS AWS Foundations 3.7",
    "NIST 800-53 AU-12",
    "PCI DSS 10.3.2",
    "ISO 27001 A.8.15",
    "Security Hub EC2.6",
  ],
  parameters: z.strictObject({}),
  denials: () => [{ Action: ["ec2:DeleteFlowLogs"] }],
  probes: (place, _, account) => {
    const { developer, root, deployment, fanOut } = people(place, account);
    const flowLog = (region: string) =>
      `arn:${place.partition}:ec2:${region}:${account}:vpc-flow-log/fl-0a1b2c3d`;
    const home = flowLog(place.home);
    return {
      denies: [
        ...askingEach(developer, home, ["ec2:DeleteFlowLogs"]),
        ...askingEach(developer, flowLog(place.governed.at(-1) ?? place.home), ["ec2:DeleteFlowLogs"]),
        ...askingEach(root, home, ["ec2:DeleteFlowLogs"]),
      ],
      allows: [
        ...askingEach(developer, "*", ["ec2:DescribeFlowLogs"]),
        ...askingEach(deployment, home, ["ec2:DeleteFlowLogs"]),
        ...askingEach(fanOut, home, ["ec2:DeleteFlowLogs"]),
      ],
    };
  },
});
