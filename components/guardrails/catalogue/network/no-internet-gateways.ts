import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, people } from "../people.ts";

export const noInternetGateways = denyGuardrail({
  id: "no-internet-gateways",
  kind: "scp",
  purpose: "Nobody opens a way from a VPC to the internet or from the internet into it.",
  presets: [],
  target: "chosen",
  exempt: ["deployment", "fan-out"],
  frameworks: ["NIST 800-53 SC-7", "PCI DSS 1.4.1", "ISO 27001 A.8.22"],
  parameters: z.strictObject({}),
  denials: () => [
    {
      Action: [
        "ec2:AttachInternetGateway",
        "ec2:CreateCarrierGateway",
        "ec2:CreateEgressOnlyInternetGateway",
        "ec2:CreateInternetGateway",
        "globalaccelerator:CreateAccelerator",
      ],
    },
  ],
  probes: (place, _, account) => {
    const { partition, home } = place;
    const { developer, deployment, fanOut } = people(place, account);
    const asks = asking(developer);
    const arn = (name: string) => `arn:${partition}:ec2:${home}:${account}:${name}-0a1b2c3d4e5f60718`;
    const gateway = arn("internet-gateway/igw");
    return {
      denies: [
        asks("ec2:AttachInternetGateway", gateway),
        asks("ec2:CreateCarrierGateway", arn("carrier-gateway/cagw")),
        asks("ec2:CreateEgressOnlyInternetGateway", arn("egress-only-internet-gateway/eigw")),
        asks("ec2:CreateInternetGateway", gateway),
        asks("globalaccelerator:CreateAccelerator"),
      ],
      allows: [
        asks("ec2:DetachInternetGateway", gateway),
        asks("ec2:CreateVpcEndpoint", arn("vpc-endpoint/vpce")),
        asking(deployment)("ec2:CreateInternetGateway", gateway),
        asking(fanOut)("ec2:CreateInternetGateway", gateway),
      ],
    };
  },
});
