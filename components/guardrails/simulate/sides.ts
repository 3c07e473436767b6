import { NOT_GUARDED_BY_RCPS, RCP_SERVICES } from "../../../facts/rcp-services.ts";
import { type Chain, chainOf } from "./chain.ts";
import { levelCompiler } from "./level.ts";
import { once } from "./once.ts";
import type { Organization, PolicyKind } from "./policy.ts";
import { isServiceLinkedRole } from "./principal.ts";
import { givenValue, NO_RESOURCE, type Subject, UNKNOWN } from "./subject.ts";

/** Why no policy of a kind has a say in a request. */
export type Exemption =
  | "an AWS service asks"
  | "nobody signed the request"
  | "a service-linked role asks"
  | "the management account asks"
  | "the principal is not of the organization"
  | "the action knows no resource"
  | "resource control policies do not cover the action"
  | "the management account owns the resource"
  | "the resource is not of the organization";

/** The levels whose policies have a say, or why none has. */
export type Side = Chain | Exemption;

export interface Sides {
  /** By who asks. */
  readonly scps: (subject: Subject) => Side;
  /** By what is asked for; all levels of the organization if it is not known whose the resource is. */
  readonly rcps: (subject: Subject) => Side;
}

/**
 * Which policies bind a request. An AWS managed key cannot be told from one of a customer by its ARN: resource control
 * policies do not restrict it in AWS, but do here.
 * Sources: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html#not-restricted-by-scp,
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html#actions-not-restricted-by-rcps
 */
export function sidesOf(organization: Organization): Sides {
  const { managementAccountId, accounts } = organization;
  const scps = chainsOf(accounts, "scp");
  const rcps = chainsOf(accounts, "rcp");
  const allRcps = chainOf([...new Set([...rcps.values()].flatMap(({ levels }) => levels))]);
  const covered = new Map<string, boolean>();
  return {
    scps: (subject) => {
      const { kind, account } = subject.principal;
      if (kind === "service") return "an AWS service asks";
      if (account === undefined) return "nobody signed the request";
      if (account === managementAccountId) return "the management account asks";
      if (isByServiceLinkedRole(subject)) return "a service-linked role asks";
      return scps.get(account) ?? "the principal is not of the organization";
    },
    rcps: (subject) => {
      const { action, resource } = subject.request;
      if (!once(covered, action, () => isCovered(action.toLowerCase()))) {
        return "resource control policies do not cover the action";
      }
      if (subject.knowledge.isResourceKnown && resource === NO_RESOURCE)
        return "the action knows no resource";
      if (isByServiceLinkedRole(subject)) return "a service-linked role asks";
      const account = subject.resourceAccount;
      if (account === UNKNOWN) return allRcps;
      if (account === managementAccountId) return "the management account owns the resource";
      return rcps.get(account) ?? "the resource is not of the organization";
    },
  };
}

function chainsOf(accounts: Organization["accounts"], kind: PolicyKind): ReadonlyMap<string, Chain> {
  const compile = levelCompiler(kind);
  return new Map([...accounts].map(([id, targets]) => [id, chainOf(targets.map(compile))]));
}

const PRINCIPAL_ARN = "aws:principalarn";

/** The ARN of a session does not have the path of its role, but the context may. */
function isByServiceLinkedRole({ principal: { kind, name, arn }, request: { context } }: Subject): boolean {
  if (kind !== "role" || arn === undefined) return false;
  if (arn === name) return isServiceLinkedRole(arn);
  const given = givenValue(context, PRINCIPAL_ARN);
  return typeof given === "string" && isServiceLinkedRole(given);
}

const SERVICES: ReadonlySet<string> = new Set(RCP_SERVICES);

const isCovered = (action: string): boolean =>
  SERVICES.has(action.slice(0, action.indexOf(":"))) && !NOT_GUARDED_BY_RCPS.includes(action);
