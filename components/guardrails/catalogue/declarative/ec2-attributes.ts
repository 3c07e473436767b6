import type { Json } from "../../guardrail.ts";
import { open } from "./locked.ts";

const MESSAGE = "The organization's guardrails keep this setting: ask those who run the landing zone.";

/**
 * A document about EC2, with what somebody reads whose change is refused.
 * Source of every setting: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_declarative_syntax.html
 */
export const ec2Attributes = (attributes: Readonly<Record<string, Json>>): Json => ({
  ec2_attributes: { exception_message: open(MESSAGE), ...attributes },
});

export const messageProbe = { at: "ec2_attributes/exception_message", value: MESSAGE };
