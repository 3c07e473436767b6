import type { ServiceKey } from "./services.ts";

/**
 * Policy types that Organizations can enable at the root.
 * Source: https://docs.aws.amazon.com/organizations/latest/APIReference/API_EnablePolicyType.html
 */
export const POLICY_TYPES = [
  "AISERVICES_OPT_OUT_POLICY",
  "BACKUP_POLICY",
  "CHATBOT_POLICY",
  "DECLARATIVE_POLICY_EC2",
  "INSPECTOR_POLICY",
  "RESOURCE_CONTROL_POLICY",
  "S3_POLICY",
  "SECURITYHUB_POLICY",
  "SERVICE_CONTROL_POLICY",
  "TAG_POLICY",
] as const;

export type PolicyType = (typeof POLICY_TYPES)[number];

/**
 * The service that a policy type configures, whose trusted access it needs.
 * Sources: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_security_hub.html,
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_inspector.html
 */
export const SERVICE_OF_POLICY_TYPE: Readonly<Partial<Record<PolicyType, ServiceKey>>> = {
  INSPECTOR_POLICY: "inspector",
  SECURITYHUB_POLICY: "security-hub",
};
