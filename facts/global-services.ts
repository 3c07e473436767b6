/** Actions that must stay open in every region, with one of them. */
export interface GlobalService {
  readonly open: string;
  readonly suchAs: string;
  /** What that one names, where it names something. */
  readonly on?: "account" | "bucket";
}

/**
 * Services that answer from one region for all, and what they need beside them: keys, certificates and web ACLs of
 * CloudFront, recorders, and what the console reads of every region. Dropping a line refuses the service wherever its
 * region is not governed.
 * Sources: the list of AWS Control Tower's region deny control, without services that AWS has closed,
 * https://docs.aws.amazon.com/controltower/latest/controlreference/primary-region-deny-policy.html;
 * the example of Organizations,
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html;
 * billing services, https://docs.aws.amazon.com/general/latest/gr/billing.html.
 */
export const GLOBAL_SERVICES: readonly GlobalService[] = [
  { open: "access-analyzer:*", suchAs: "access-analyzer:GetGeneratedPolicy" },
  { open: "account:*", suchAs: "account:ListRegions", on: "account" },
  { open: "acm:*", suchAs: "acm:GetAccountConfiguration" },
  { open: "artifact:*", suchAs: "artifact:GetAccountSettings" },
  { open: "aws-marketplace-management:*", suchAs: "aws-marketplace-management:viewReports" },
  { open: "aws-marketplace:*", suchAs: "aws-marketplace:ViewSubscriptions" },
  { open: "bcm-data-exports:*", suchAs: "bcm-data-exports:ListExports" },
  { open: "bcm-pricing-calculator:*", suchAs: "bcm-pricing-calculator:GetPreferences" },
  { open: "billing:*", suchAs: "billing:GetBillingPreferences" },
  { open: "billingconductor:*", suchAs: "billingconductor:ListBillingGroups" },
  { open: "budgets:*", suchAs: "budgets:DescribeBudgetActionsForAccount" },
  { open: "ce:*", suchAs: "ce:GetPreferences" },
  { open: "chatbot:*", suchAs: "chatbot:DescribeSlackWorkspaces" },
  { open: "cloudfront:*", suchAs: "cloudfront:ListDistributions" },
  { open: "cloudtrail:LookupEvents", suchAs: "cloudtrail:LookupEvents" },
  { open: "compute-optimizer:*", suchAs: "compute-optimizer:GetEnrollmentStatus" },
  { open: "config:*", suchAs: "config:DescribeDeliveryChannels" },
  { open: "consolidatedbilling:*", suchAs: "consolidatedbilling:GetAccountBillingRole" },
  { open: "cost-optimization-hub:*", suchAs: "cost-optimization-hub:GetPreferences" },
  { open: "cur:*", suchAs: "cur:DescribeReportDefinitions" },
  { open: "devicefarm:*", suchAs: "devicefarm:GetAccountSettings" },
  { open: "directconnect:*", suchAs: "directconnect:DescribeLocations" },
  { open: "ec2:DescribeRegions", suchAs: "ec2:DescribeRegions" },
  { open: "ec2:DescribeTransitGateways", suchAs: "ec2:DescribeTransitGateways" },
  { open: "ec2:DescribeVpnGateways", suchAs: "ec2:DescribeVpnGateways" },
  { open: "ecr-public:*", suchAs: "ecr-public:GetAuthorizationToken" },
  { open: "fms:*", suchAs: "fms:GetAdminAccount" },
  { open: "freetier:*", suchAs: "freetier:GetFreeTierUsage" },
  { open: "globalaccelerator:*", suchAs: "globalaccelerator:ListAccelerators" },
  { open: "health:*", suchAs: "health:DescribeEventAggregates" },
  { open: "iam:*", suchAs: "iam:ListRoles" },
  { open: "invoicing:*", suchAs: "invoicing:ListInvoiceSummaries" },
  { open: "kms:*", suchAs: "kms:ListKeys" },
  { open: "license-manager:ListReceivedLicenses", suchAs: "license-manager:ListReceivedLicenses" },
  { open: "lightsail:Get*", suchAs: "lightsail:GetActiveNames" },
  { open: "networkmanager:*", suchAs: "networkmanager:ListCoreNetworks" },
  { open: "notifications-contacts:*", suchAs: "notifications-contacts:ListEmailContacts" },
  { open: "notifications:*", suchAs: "notifications:ListNotificationConfigurations" },
  { open: "organizations:*", suchAs: "organizations:DescribeOrganization" },
  { open: "payments:*", suchAs: "payments:ListPaymentPreferences" },
  { open: "pricing:*", suchAs: "pricing:GetProducts" },
  { open: "purchase-orders:*", suchAs: "purchase-orders:ListPurchaseOrders" },
  { open: "resource-explorer-2:*", suchAs: "resource-explorer-2:ListIndexes" },
  { open: "route53-recovery-cluster:*", suchAs: "route53-recovery-cluster:ListRoutingControls" },
  { open: "route53-recovery-control-config:*", suchAs: "route53-recovery-control-config:ListClusters" },
  { open: "route53-recovery-readiness:*", suchAs: "route53-recovery-readiness:ListCells" },
  { open: "route53:*", suchAs: "route53:ListHostedZones" },
  { open: "route53domains:*", suchAs: "route53domains:ListDomains" },
  { open: "s3:*MultiRegionAccessPoint*", suchAs: "s3:ListMultiRegionAccessPoints" },
  { open: "s3:GetAccountPublicAccessBlock", suchAs: "s3:GetAccountPublicAccessBlock" },
  { open: "s3:GetBucketLocation", suchAs: "s3:GetBucketLocation", on: "bucket" },
  { open: "s3:ListAllMyBuckets", suchAs: "s3:ListAllMyBuckets" },
  { open: "s3:PutAccountPublicAccessBlock", suchAs: "s3:PutAccountPublicAccessBlock" },
  { open: "savingsplans:*", suchAs: "savingsplans:DescribeSavingsPlansOfferings" },
  { open: "shield:*", suchAs: "shield:GetSubscriptionState" },
  { open: "sso:*", suchAs: "sso:ListInstances" },
  { open: "sts:*", suchAs: "sts:DecodeAuthorizationMessage" },
  { open: "support:*", suchAs: "support:DescribeCases" },
  { open: "supportapp:*", suchAs: "supportapp:DescribeSlackChannels" },
  { open: "supportplans:*", suchAs: "supportplans:GetSupportPlan" },
  { open: "sustainability:*", suchAs: "sustainability:GetCarbonFootprintSummary" },
  { open: "tag:GetResources", suchAs: "tag:GetResources" },
  { open: "tax:*", suchAs: "tax:GetTaxRegistration" },
  { open: "trustedadvisor:*", suchAs: "trustedadvisor:DescribeAccount" },
  { open: "waf-regional:*", suchAs: "waf-regional:GetChangeToken" },
  { open: "waf:*", suchAs: "waf:GetChangeToken" },
  { open: "wafv2:*", suchAs: "wafv2:DescribeAllManagedProducts" },
];
