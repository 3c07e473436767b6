import { textOf } from "../plan.ts";
import { named, type StandInTable } from "./rule.ts";

/** Who administers the security services, and whom AWS calls. */
export const SECURITY: StandInTable = {
  "aws:detective/organizationAdminAccount:OrganizationAdminAccount": named("accountId"),
  "aws:guardduty/organizationAdminAccount:OrganizationAdminAccount": named("adminAccountId"),
  "aws:inspector2/delegatedAdminAccount:DelegatedAdminAccount": named("accountId"),
  "aws:macie2/organizationAdminAccount:OrganizationAdminAccount": named("adminAccountId"),
  "aws:securityhub/organizationAdminAccount:OrganizationAdminAccount": named("adminAccountId"),
  "aws:ec2/vpcIpamOrganizationAdminAccount:VpcIpamOrganizationAdminAccount": named("delegatedAdminAccountId"),
  "aws:account/alternativeContact:AlternativeContact": (asked) => ({
    id: `${textOf(asked.inputs.accountId) || asked.accountId}/${textOf(asked.inputs.alternateContactType)}`,
    outputs: {},
  }),
};
