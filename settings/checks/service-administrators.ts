import { type CoreAccount, CORE_ACCOUNTS } from "../../facts/accounts.ts";
import { SERVICES, type ServiceFacts, type ServiceKey } from "../../facts/services.ts";
import { nearest, problem, shown } from "../problem.ts";
import type { Check } from "./check.ts";

const LEAVE_OUT = "leave it out";

/** Every service that is administered by an account can be, and that account is one of the settings. */
export const serviceAdministrators: Check = ({ organization, accounts }) =>
  Object.entries(organization?.services ?? {}).flatMap(([service, { administrator }]) => {
    if (administrator === undefined) return [];
    const path = ["organization", "services", service, "administrator"];
    const wrong =
      undelegated(SERVICES[service as ServiceKey], administrator) ??
      notAMember(administrator) ??
      missing(administrator, accounts);
    return wrong ? [problem(path, wrong, [path, ["accounts", administrator]])] : [];
  });

function undelegated({ title, delegation }: ServiceFacts, administrator: string) {
  if (delegation !== undefined) return undefined;
  return {
    got: shown(administrator),
    allowed: `no administrator, because ${title} takes none`,
    fix: LEAVE_OUT,
  };
}

function notAMember(administrator: string) {
  if (administrator !== "management") return undefined;
  const allowed = "a member account; the management account administers what no other does";
  return { got: shown(administrator), allowed, fix: LEAVE_OUT };
}

/** A core account that is missing is told where it is missing, not at each of its services. */
function missing(administrator: string, accounts: Readonly<Record<string, unknown>> | undefined) {
  if (!accounts || Object.hasOwn(accounts, administrator)) return undefined;
  if (CORE_ACCOUNTS.includes(administrator as CoreAccount)) return undefined;
  const near = nearest(administrator, Object.keys(accounts));
  const fix = near === undefined ? "add the account, or name another" : `did you mean ${shown(near)}?`;
  return { got: shown(administrator), allowed: 'a key of the section "accounts"', fix };
}
