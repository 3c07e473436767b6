import type { ServiceKey } from "../../facts/services.ts";
import { type Problem, problem } from "../problem.ts";
import type { Draft } from "../schema/draft.ts";
import type { Check } from "./check.ts";

const hasService = ({ organization }: Draft, service: ServiceKey): boolean =>
  organization?.services[service] !== undefined;

const placeOf = (service: ServiceKey) => ["organization", "services", service];

/** Central root access is a capability of the service `iam`. */
export const centralRootAccess: Check = (draft) => {
  if (!draft.organization?.centralRootAccess || hasService(draft, "iam")) return [];
  const path = ["organization", "centralRootAccess"];
  const wrong = {
    got: "true",
    allowed: 'true only with the service "iam"',
    fix: 'add "iam: {}" to organization.services, or write false',
  };
  return [problem(path, wrong, [path, placeOf("iam")])];
};

/** Alternate contacts of member accounts go through the service `account-management`. */
export const contacts: Check = (draft) => {
  const kinds = Object.keys(draft.organization?.contacts ?? {});
  if (kinds.length === 0 || hasService(draft, "account-management")) return [];
  const path = ["organization", "contacts"];
  const wrong = {
    got: `contacts for ${kinds.join(", ")}`,
    allowed: 'contacts only with the service "account-management"',
    fix: 'add "account-management: {}" to organization.services, or leave the contacts out',
  };
  return [problem(path, wrong, [placeOf("account-management")])];
};

/** The organization's trail needs CloudTrail's trusted access, and an owner other than management its delegation. */
export const trailService: Check = (draft): Problem[] => {
  if (!draft.organization) return [];
  if (!hasService(draft, "cloudtrail")) {
    const allowed = "this service, because the organization trail needs it";
    const wrong = { got: "nothing", allowed, fix: 'add "cloudtrail: {}" to organization.services' };
    return [problem(placeOf("cloudtrail"), wrong)];
  }
  const owner = draft.trail?.owner;
  if (owner !== "security-tooling") return [];
  const administrator = [...placeOf("cloudtrail"), "administrator"];
  if (draft.organization.services.cloudtrail?.administrator === owner) return [];
  const wrong = {
    got: `"${owner}", which does not administer CloudTrail`,
    allowed: 'the administrator of the service "cloudtrail", or "management"',
    fix: `write "cloudtrail: { administrator: ${owner} }" in organization.services`,
  };
  return [problem(["trail", "owner"], wrong, [["trail", "owner"], administrator])];
};
