import type { Account } from "../schema/accounts.ts";
import type { Comparison, Refusal } from "./refusal.ts";

/** Accounts that were there stay, under their keys and the way they came. */
export const accounts: Comparison = (before, after) =>
  Object.entries(before.accounts).flatMap(([key, was]) => {
    const is = after.accounts[key];
    const refusal = is ? changed(key, was, is) : gone(key, was, after.accounts);
    return refusal ? [refusal] : [];
  });

function gone(key: string, was: Account, now: Readonly<Record<string, Account>>): Refusal {
  const renamed = Object.keys(now).find((other) => isSame(was, now[other]));
  const place = ["accounts", key];
  if (renamed !== undefined) {
    const message = `renaming "${key}" to "${renamed}" would delete a protected account and make it anew; keep the key "${key}"`;
    return { place, message };
  }
  const letGo = "`pulumi state unprotect` and then `pulumi state delete` let it go, and it stays open in AWS";
  return { place, message: `leaving "${key}" out would delete a protected account; ${letGo}` };
}

const isSame = (was: Account, other: Account | undefined): boolean =>
  (was.id !== undefined && was.id === other?.id) || (was.email !== undefined && was.email === other?.email);

function changed(key: string, was: Account, is: Account): Refusal | undefined {
  const place = ["accounts", key];
  if (was.id !== undefined && is.id === undefined) {
    const message = `"${key}" is adopted, and creating it would replace a protected account; keep the id "${was.id}"`;
    return { place, message };
  }
  if (was.email !== undefined && is.email === undefined) {
    const message = `"${key}" is created, and adopting it would replace a protected account; keep the e-mail address "${was.email}"`;
    return { place, message };
  }
  if (was.id !== is.id) {
    const message = `another id would replace the protected account "${key}"; add the other account under a key of its own`;
    return { place: [...place, "id"], message };
  }
  if (was.email === is.email) return undefined;
  const message = `another e-mail address would replace the protected account "${key}"; keep the one it was created with, also after a change of it in AWS`;
  return { place: [...place, "email"], message };
}
