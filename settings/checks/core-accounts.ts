import { CORE_ACCOUNTS } from "../../facts/accounts.ts";
import { problem } from "../problem.ts";
import type { Check } from "./check.ts";

/** The accounts that the landing zone stands on are all there. */
export const coreAccounts: Check = ({ accounts }) => {
  if (!accounts) return [];
  return CORE_ACCOUNTS.filter((key) => !Object.hasOwn(accounts, key)).map((key) =>
    problem(["accounts", key], {
      got: "nothing",
      allowed: "an account, because the landing zone stands on it",
      fix:
        key === "management"
          ? 'add it with its "id"'
          : 'add it, with "email" to create it or "id" to adopt it',
    }),
  );
};
