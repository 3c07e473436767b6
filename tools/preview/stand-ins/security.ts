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
  // A contact of the calling account itself goes by its kind alone.
  "aws:account/alternativeContact:AlternativeContact": ({ inputs }) => ({
    id: [inputs.accountId, inputs.alternateContactType].map(textOf).filter(Boolean).join("/"),
    outputs: {},
  }),
};
