import { SERVICES, type ServiceFacts } from "../../../../facts/services.ts";
import { ACCOUNT } from "../accounts.ts";
import { AwsError } from "../aws-error.ts";
import type { State } from "../state.ts";
import type { Rule, Wanted } from "./rule.ts";

export const ORGANIZATION = "aws:organizations/organization:Organization";
export const UNIT = "aws:organizations/organizationalUnit:OrganizationalUnit";
export const TRUST = "aws:organizations/awsServiceAccess:AwsServiceAccess";

function mustHaveOrganization({ state }: Wanted): void {
  if (state.all(ORGANIZATION).length === 0)
    throw new AwsError("AWSOrganizationsNotInUseException", "the account is in no organization");
}

export const rootOf = (state: State): string | undefined =>
  state.all(ORGANIZATION).flatMap(({ outputs }) => outputs.roots as { id: string }[])[0]?.id;

function mustHaveParent({ state, inputs }: Wanted): void {
  const parent = String(inputs.parentId);
  if (parent !== rootOf(state) && !state.find(UNIT, parent))
    throw new AwsError("ParentNotFoundException", `there is no ${parent}`);
}

export function mustTrust({ state }: Wanted, principal: string): void {
  if (!state.find(TRUST, principal))
    throw new AwsError("AccessDeniedException", `trusted access is not enabled for ${principal}`);
}

/** Registering an administrator needs trusted access and an account of the organization. */
const administrator =
  (service: keyof typeof SERVICES, property: string): Rule =>
  (wanted) => {
    const { principals }: ServiceFacts = SERVICES[service];
    mustTrust(wanted, principals[0]);
    if (!wanted.state.find(ACCOUNT, wanted.inputs[property]))
      throw new AwsError(
        "AccountNotFoundException",
        `there is no account ${String(wanted.inputs[property])}`,
      );
  };

export const ORGANIZATIONS: Readonly<Record<string, Rule>> = {
  [ORGANIZATION]: ({ state }) => {
    if (state.all(ORGANIZATION).length > 0)
      throw new AwsError("AlreadyInOrganizationException", "the account is in an organization already");
  },
  [UNIT]: (wanted) => {
    mustHaveParent(wanted);
    const { state, inputs } = wanted;
    if (
      state
        .all(UNIT)
        .some((unit) => unit.inputs.parentId === inputs.parentId && unit.inputs.name === inputs.name)
    )
      throw new AwsError(
        "DuplicateOrganizationalUnitException",
        `there is a unit ${String(inputs.name)} already`,
      );
  },
  [ACCOUNT]: (wanted) => {
    mustHaveParent(wanted);
    const { state, inputs } = wanted;
    if (state.all(ACCOUNT).some((account) => account.inputs.email === inputs.email))
      throw new AwsError("EMAIL_ALREADY_EXISTS", `${String(inputs.email)} belongs to another account`);
  },
  [TRUST]: mustHaveOrganization,
  "aws:organizations/delegatedAdministrator:DelegatedAdministrator": (wanted) => {
    mustTrust(wanted, String(wanted.inputs.servicePrincipal));
  },
  "aws:iam/organizationsFeatures:OrganizationsFeatures": (wanted) => {
    mustTrust(wanted, "iam.amazonaws.com");
  },
  "aws:ram/sharingWithOrganization:SharingWithOrganization": (wanted) => {
    mustTrust(wanted, "ram.amazonaws.com");
  },
  "aws:account/alternativeContact:AlternativeContact": (wanted) => {
    if (wanted.inputs.accountId !== undefined) mustTrust(wanted, "account.amazonaws.com");
  },
  "aws:guardduty/organizationAdminAccount:OrganizationAdminAccount": administrator(
    "guardduty",
    "adminAccountId",
  ),
  "aws:securityhub/organizationAdminAccount:OrganizationAdminAccount": administrator(
    "security-hub",
    "adminAccountId",
  ),
  "aws:macie2/organizationAdminAccount:OrganizationAdminAccount": administrator("macie", "adminAccountId"),
  "aws:inspector2/delegatedAdminAccount:DelegatedAdminAccount": administrator("inspector", "accountId"),
  "aws:detective/organizationAdminAccount:OrganizationAdminAccount": administrator("detective", "accountId"),
  "aws:cloudtrail/organizationDelegatedAdminAccount:OrganizationDelegatedAdminAccount": administrator(
    "cloudtrail",
    "accountId",
  ),
};
