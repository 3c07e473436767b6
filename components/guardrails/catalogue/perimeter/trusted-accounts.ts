import { z } from "zod";
import type { Condition } from "../../../../documents/policy.ts";
import type { Place } from "../../place.ts";

/** Accounts of others, such as a vendor's, that a perimeter lets through. */
export const trustedAccounts = z
  .array(z.string().regex(/^\d{12}$/, "an account id of 12 digits"))
  .default([]);

/** What a request of somebody else's organization says. */
export const OTHER_ORGANIZATION = { "aws:PrincipalOrgID": "o-0therorganization" };

/**
 * Everybody but the organization's principals, AWS services, and accounts that are trusted. A request that is not
 * signed carries none of the keys, and is outside.
 */
export const outsideOf = ({ organizationId }: Place, trusted: readonly string[]): Condition => ({
  StringNotEquals: {
    "aws:PrincipalOrgID": organizationId,
    ...(trusted.length > 0 && { "aws:PrincipalAccount": trusted }),
  },
  BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
});
