import type { Request } from "../../../../../components/guardrails/guardrail.ts";
import type {
  Organization,
  Statement,
  Target,
} from "../../../../../components/guardrails/simulate/policy.ts";
import { simulator } from "../../../../../components/guardrails/simulate/simulator.ts";
import type { Verdict } from "../../../../../components/guardrails/simulate/verdict.ts";
import { documentOf, target } from "./organization.ts";
import { allBut, DEVELOPER } from "./subject.ts";

/** What the organization says to a developer who deletes a bucket, but for what is told otherwise. */
export const ask = (of: Organization, request: Partial<Request> = {}, unknown: string[] = []): Verdict =>
  simulator(of).verdict(
    { principal: DEVELOPER, action: "s3:DeleteBucket", resource: "arn:aws:s3:::bucket", ...request },
    allBut(...unknown),
  );

/** Denies that. */
export const DENY: Statement = { Effect: "Deny", Action: "s3:DeleteBucket", Resource: "*" };
export const RCP_DENY: Statement = { ...DENY, Principal: "*", Action: ["s3:*", "kms:*", "sns:*"] };

/** A target that allows those actions only. */
export const allowing = (name: string, ...actions: string[]): Target => ({
  ...target(name),
  scps: [{ name: `${name}-list`, document: documentOf({ Effect: "Allow", Action: actions, Resource: "*" }) }],
});

export const ALLOWED: Verdict = { decision: "allowed" };

export const byScp = (at: string, statement = 0): Verdict => ({
  decision: "denied",
  by: { kind: "scp", target: at, policy: `${at}-scp`, statement },
});

export const byRcp = (at: string): Verdict => ({
  decision: "denied",
  by: { kind: "rcp", target: at, policy: `${at}-rcp`, statement: 0 },
});

export const role = (account: string, name = "developer"): string => `arn:aws:iam::${account}:role/${name}`;
