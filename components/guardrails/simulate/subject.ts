import type { Request } from "../guardrail.ts";
import { accountOf, isArn } from "./arn.ts";
import type { Organization } from "./policy.ts";
import { type Principal, principalOf } from "./principal.ts";

/** What somebody knows about a request. Whatever its context says is known. */
export interface Knowledge {
  /** Whether a condition key, in lower case, that the context does not have is absent, or is what follows from the request. */
  readonly isKnown: (key: string) => boolean;
  readonly isResourceKnown: boolean;
}

export const EVERYTHING: Knowledge = { isKnown: () => true, isResourceKnown: true };

/** Stands for a value that is not known. */
export const UNKNOWN = Symbol("unknown");

export type Value = string | readonly string[] | undefined | typeof UNKNOWN;

/** A request as statements are tested against it. */
export interface Subject {
  readonly request: Request;
  readonly knowledge: Knowledge;
  readonly organization: Organization;
  readonly principal: Principal;
  readonly resourceAccount: string | typeof UNKNOWN;
}

/** `*` for an action that knows no resource. */
export const NO_RESOURCE = "*";

export function subjectOf(request: Request, knowledge: Knowledge, organization: Organization): Subject {
  const { resource } = request;
  if (resource !== NO_RESOURCE && !isArn(resource)) {
    throw new Error(`resource "${resource}" is neither an ARN nor "${NO_RESOURCE}"`);
  }
  const principal = principalOf(request.principal);
  const resourceAccount = resourceAccountOf(request, knowledge, principal);
  return { request, knowledge, organization, principal, resourceAccount };
}

const RESOURCE_ACCOUNT = "aws:resourceaccount";

/** Some ARNs name no account, such as those of buckets. */
function resourceAccountOf(
  request: Request,
  knowledge: Knowledge,
  principal: Principal,
): string | typeof UNKNOWN {
  const named =
    knowledge.isResourceKnown && request.resource !== NO_RESOURCE ? accountOf(request.resource) : "";
  if (named !== "") return named;
  const given = givenValue(request.context, RESOURCE_ACCOUNT);
  if (typeof given === "string") return given;
  return (knowledge.isKnown(RESOURCE_ACCOUNT) ? principal.account : undefined) ?? UNKNOWN;
}

/** What the request's own context says; names of condition keys have no case. */
export function givenValue(context: Request["context"], id: string): string | readonly string[] | undefined {
  for (const name in context) {
    if (name.length === id.length && name.toLowerCase() === id) return context[name];
  }
  return undefined;
}

export const isMember = (account: string, { accounts, managementAccountId }: Organization): boolean =>
  account === managementAccountId || accounts.has(account);
