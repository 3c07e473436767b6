import { problem, shown } from "../problem.ts";
import type { Account } from "../schema/accounts.ts";
import type { Check } from "./check.ts";

const PATH = ["accounts", "management"];

/** The management account is adopted, and stays at the organization's root. */
export const managementAccount: Check = ({ accounts }) => {
  const management = accounts?.management;
  return management ? [...adopted(management), ...atRoot(management)] : [];
};

function adopted({ id, email }: Account) {
  const there = "it is there before the organization is";
  if (id === undefined) {
    const wrong = { got: "nothing", allowed: `its account id, because ${there}`, fix: "add it in quotes" };
    return [problem([...PATH, "id"], wrong)];
  }
  if (email === undefined) return [];
  const wrong = { got: shown(email), allowed: `no e-mail address, because ${there}`, fix: "leave it out" };
  return [problem([...PATH, "email"], wrong)];
}

function atRoot({ unit }: Account) {
  if (unit === "root") return [];
  const allowed = '"root", because no policy of a unit applies to the management account';
  return [problem([...PATH, "unit"], { got: shown(unit), allowed, fix: "leave it out" })];
}
