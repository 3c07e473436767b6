/** How a service learns which account administers it for the organization. */
export type Delegation =
  | "organizations"
  | "cloudtrail"
  | "detective"
  | "guardduty"
  | "inspector"
  | "ipam"
  | "macie"
  | "security-hub";

export interface ServiceFacts {
  readonly title: string;
  /** Every principal that trusted access is enabled for. */
  readonly principals: readonly [string, ...string[]];
  /** Left out where the service knows no delegated administrator, or the landing zone places none. */
  readonly delegation?: Delegation;
}

/**
 * Services that work across an organization.
 * Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_integrate_services_list.html and each
 * service's own page there; registration by Organizations alone is not enough for the services with a call of their own.
 */
export const SERVICES = {
  "access-analyzer": {
    title: "IAM Access Analyzer",
    principals: ["access-analyzer.amazonaws.com"],
    delegation: "organizations",
  },
  "account-management": {
    title: "Account Management (alternate contacts)",
    principals: ["account.amazonaws.com"],
    delegation: "organizations",
  },
  cloudtrail: { title: "CloudTrail", principals: ["cloudtrail.amazonaws.com"], delegation: "cloudtrail" },
  config: {
    title: "AWS Config",
    principals: ["config.amazonaws.com", "config-multiaccountsetup.amazonaws.com"],
    delegation: "organizations",
  },
  detective: { title: "Detective", principals: ["detective.amazonaws.com"], delegation: "detective" },
  guardduty: {
    title: "GuardDuty",
    principals: ["guardduty.amazonaws.com", "malware-protection.guardduty.amazonaws.com"],
    delegation: "guardduty",
  },
  health: { title: "AWS Health", principals: ["health.amazonaws.com"], delegation: "organizations" },
  iam: { title: "IAM (central root access)", principals: ["iam.amazonaws.com"], delegation: "organizations" },
  "identity-center": {
    title: "IAM Identity Center",
    principals: ["sso.amazonaws.com"],
    delegation: "organizations",
  },
  inspector: { title: "Inspector", principals: ["inspector2.amazonaws.com"], delegation: "inspector" },
  ipam: { title: "VPC IP Address Manager", principals: ["ipam.amazonaws.com"], delegation: "ipam" },
  macie: { title: "Macie", principals: ["macie.amazonaws.com"], delegation: "macie" },
  observability: {
    title: "CloudWatch telemetry and log centralization",
    principals: ["observabilityadmin.amazonaws.com"],
    delegation: "organizations",
  },
  ram: { title: "Resource Access Manager", principals: ["ram.amazonaws.com"] },
  "security-hub": {
    title: "Security Hub",
    principals: ["securityhub.amazonaws.com"],
    delegation: "security-hub",
  },
  stacksets: {
    title: "CloudFormation StackSets",
    principals: ["member.org.stacksets.cloudformation.amazonaws.com"],
    delegation: "organizations",
  },
  "tag-policies": { title: "Tag policies", principals: ["tagpolicies.tag.amazonaws.com"] },
} as const satisfies Readonly<Record<string, ServiceFacts>>;

export type ServiceKey = keyof typeof SERVICES;

export const SERVICE_KEYS = Object.keys(SERVICES) as [ServiceKey, ...ServiceKey[]];
