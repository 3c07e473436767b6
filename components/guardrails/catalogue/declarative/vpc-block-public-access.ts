import { z } from "zod";
import { declarativeGuardrail } from "../../guardrail.ts";
import { ec2Attributes, messageProbe } from "./ec2-attributes.ts";
import { open } from "./locked.ts";

const PLACE = "ec2_attributes/vpc_block_public_access/internet_gateway_block";
const MODES = ["block_ingress", "block_bidirectional"] as const;
const EXCLUSIONS = ["disabled", "enabled"] as const;

/** Cuts off every internet gateway of an account at once: only where it is chosen. */
export const vpcBlockPublicAccess = declarativeGuardrail({
  id: "vpc-block-public-access",
  type: "DECLARATIVE_POLICY_EC2",
  purpose: "No VPC is reached through an internet gateway, whatever its routes say.",
  presets: [],
  target: "chosen",
  frameworks: ["NIST 800-53 SC-7", "PCI DSS 1.4.1", "ISO 27001 A.8.22"],
  parameters: z.strictObject({
    /** `block_ingress` lets NAT gateways and egress-only gateways out; `block_bidirectional` nothing. */
    mode: z.enum(MODES).default("block_bidirectional"),
    /** Whether an account may except a VPC or a subnet. */
    exclusions: z.enum(EXCLUSIONS).default("disabled"),
  }),
  content: (_, { mode, exclusions }) =>
    ec2Attributes({
      vpc_block_public_access: {
        internet_gateway_block: { mode: open(mode), exclusions_allowed: open(exclusions) },
      },
    }),
  probes: (_, { mode, exclusions }) => ({
    denies: [
      { at: `${PLACE}/mode`, value: "off" },
      ...MODES.filter((each) => each !== mode).map((value) => ({ at: `${PLACE}/mode`, value })),
      ...EXCLUSIONS.filter((each) => each !== exclusions).map((value) => ({
        at: `${PLACE}/exclusions_allowed`,
        value,
      })),
    ],
    allows: [
      { at: `${PLACE}/mode`, value: mode },
      { at: `${PLACE}/exclusions_allowed`, value: exclusions },
      messageProbe,
    ],
  }),
});
