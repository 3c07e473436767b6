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
