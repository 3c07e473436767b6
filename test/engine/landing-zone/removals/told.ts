import { withoutAny } from "../../support/everything.ts";
import type { RawSettings } from "../../support/landing-zone.ts";
import { UNIT } from "../../world/rules/organizations.ts";

/** What is left out, and the one line by which the program refuses the settings. */
export const REFUSED_SETTINGS: readonly (readonly [string, RawSettings, string])[] = [
  [
    "the service that the trail needs",
    withoutAny("organization.services.cloudtrail"),
    'organization.services.cloudtrail: got nothing, allowed: this service, because the organization trail needs it; fix: add "cloudtrail: {}" to organization.services',
  ],
  [
    "the service that central root access needs",
    withoutAny("organization.services.iam"),
    'organization.centralRootAccess: got true, allowed: true only with the service "iam"; fix: add "iam: {}" to organization.services, or write false',
  ],
  [
    "the service that contacts need",
    withoutAny("organization.services.account-management"),
    'organization.contacts: got contacts for billing, operations, security, allowed: contacts only with the service "account-management"; fix: add "account-management: {}" to organization.services, or leave the contacts out',
  ],
  [
    "the administrator that owns the trail",
    withoutAny("organization.services.cloudtrail.administrator"),
    'trail.owner: got "security-tooling", which does not administer CloudTrail, allowed: the administrator of the service "cloudtrail", or "management"; fix: write "cloudtrail: { administrator: security-tooling }" in organization.services',
  ],
  [
    "a unit that an account is in",
    withoutAny("units.workloads.units.production", "accounts.ledger"),
    'accounts.payments.unit: got "workloads/production", allowed: "root" or a unit of the section "units"; fix: add the unit to "units", or name another',
  ],
];

/** What is left out, in which words AWS refuses it, and what AWS was asked to change until then. */
export const REFUSED_BY_AWS: readonly (readonly [string, RawSettings, string, readonly string[]])[] = [
  [
    "the id of a unit that was there before",
    withoutAny("units.security.id"),
    "DuplicateOrganizationalUnitException: there is a unit security already",
    [`create ${UNIT}`],
  ],
  [
    "the role that core accounts were created with",
    withoutAny("organization.deploymentRole"),
    "AccessDenied: not authorized to perform sts:AssumeRole on ",
    [],
  ],
];
