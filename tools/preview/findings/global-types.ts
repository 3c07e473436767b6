/**
 * Types of @pulumi/aws 7.48.0 that take no `region`: their service is global, or they stand once per account. A test
 * holds both lists against the package's own types.
 */
const GLOBAL_MODULES = new Set([
  "account",
  "bcmdata",
  "billing",
  "budgets",
  "cloudfront",
  "costexplorer",
  "costoptimizationhub",
  "cur",
  "globalaccelerator",
  "iam",
  "networkmanager",
  "notifications",
  "organizations",
  "rolesanywhere",
  "route53domains",
  "route53recoverycontrol",
  "route53recoveryreadiness",
  "savingsplans",
  "shield",
  "uxc",
  "waf",
]);

const GLOBAL_TYPES = new Set([
  "aws:backup/globalSettings:GlobalSettings",
  "aws:bedrock/useCaseForModelAccess:UseCaseForModelAccess",
  "aws:chime/sdkvoiceGlobalSettings:SdkvoiceGlobalSettings",
  "aws:cloudtrail/organizationDelegatedAdminAccount:OrganizationDelegatedAdminAccount",
  "aws:directconnect/gateway:Gateway",
  "aws:directconnect/hostedConnection:HostedConnection",
  "aws:ec2/vpcIpamOrganizationAdminAccount:VpcIpamOrganizationAdminAccount",
  "aws:fms/adminAccount:AdminAccount",
  "aws:ram/sharingWithOrganization:SharingWithOrganization",
  "aws:route53/cidrCollection:CidrCollection",
  "aws:route53/cidrLocation:CidrLocation",
  "aws:route53/delegationSet:DelegationSet",
  "aws:route53/healthCheck:HealthCheck",
  "aws:route53/hostedZoneDnsSec:HostedZoneDnsSec",
  "aws:route53/keySigningKey:KeySigningKey",
  "aws:route53/queryLog:QueryLog",
  "aws:route53/record:Record",
  "aws:route53/recordsExclusive:RecordsExclusive",
  "aws:route53/trafficPolicy:TrafficPolicy",
  "aws:route53/trafficPolicyInstance:TrafficPolicyInstance",
  "aws:route53/vpcAssociationAuthorization:VpcAssociationAuthorization",
  "aws:route53/zone:Zone",
  "aws:route53/zoneAssociation:ZoneAssociation",
  "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock",
  "aws:servicecatalog/organizationsAccess:OrganizationsAccess",
]);

/** Whether a type of @pulumi/aws stands in no region of one's choice. */
export const isGlobal = (type: string): boolean =>
  GLOBAL_TYPES.has(type) || GLOBAL_MODULES.has(/^aws:(\w+)\//.exec(type)?.[1] ?? "");
