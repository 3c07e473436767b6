import { CORE_ACCOUNTS, type CoreAccount } from "../../facts/accounts.ts";
import type { Place } from "./place.ts";

/** Ids of a place that may not exist yet when documents are packed. */
export interface Ids {
  readonly organizationId: string;
  readonly accounts: Readonly<Record<CoreAccount, string>>;
}

/**
 * Ids that stand for the real ones until they are known: of the same length, or of the greatest one that AWS gives
 * (https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html), so that what fits with
 * them fits with the real ones. No document says "@" by itself.
 */
export const STAND_INS: Ids = {
  organizationId: "@organization".padEnd("o-".length + 32, "@"),
  accounts: Object.fromEntries(
    CORE_ACCOUNTS.map((key, at) => [key, `@account-${at}`.padEnd(12, "@")]),
  ) as Ids["accounts"],
};

/** A place with every id standing in. */
export const standInPlace = (
  known: Omit<Place, "organizationId" | "managementAccountId" | "accounts">,
): Place => ({
  ...known,
  ...STAND_INS,
  managementAccountId: STAND_INS.accounts.management,
});

/** The text with the real ids. */
export const filled = (text: string, ids: Ids): string =>
  CORE_ACCOUNTS.reduce(
    (sofar, key) => sofar.replaceAll(STAND_INS.accounts[key], ids.accounts[key]),
    text.replaceAll(STAND_INS.organizationId, ids.organizationId),
  );
