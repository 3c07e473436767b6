import { problem, shown } from "../problem.ts";
import type { Account } from "../schema/accounts.ts";
import type { Check } from "./check.ts";

/** Every account is either created or adopted. That `management` is adopted is a check of its own. */
export const accountOrigin: Check = ({ accounts = {} }) =>
  Object.entries(accounts).flatMap(([key, account]) => [...origin(key, account), ...givenName(key, account)]);

function origin(key: string, { id, email }: Account) {
  if (key === "management" || (id === undefined) !== (email === undefined)) return [];
  const path = ["accounts", key];
  const wrong = {
    got: id === undefined ? "neither id nor email" : "both id and email",
    allowed: "one of the two",
    fix: 'write "email" to create the account, or "id" to adopt it',
  };
  return [
    problem(path, wrong, [
      [...path, "id"],
      [...path, "email"],
    ]),
  ];
}

function givenName(key: string, { id, name }: Account) {
  if (id === undefined || name === undefined) return [];
  const allowed = 'a name only with "email", because an adopted account keeps the one it has';
  return [problem(["accounts", key, "name"], { got: shown(name), allowed, fix: "leave it out" })];
}
