import { runSimulation, type Simulation } from "@cloud-copilot/iam-simulate";
import type { Request } from "../../../../../components/guardrails/guardrail.ts";
import { DERIVED } from "../../../../../components/guardrails/simulate/context.ts";
import { keyOf, valueOf } from "../../../../../components/guardrails/simulate/keys.ts";
import {
  listOf,
  type Organization,
  type PolicyKind,
  type Target,
} from "../../../../../components/guardrails/simulate/policy.ts";
import { EVERYTHING, subjectOf, UNKNOWN } from "../../../../../components/guardrails/simulate/subject.ts";
import { FULL_ACCESS } from "./organization.ts";

/** What the other evaluator says: each level's statements that apply, and the sum of them. */
export interface OtherVerdict {
  readonly applying: readonly string[];
  readonly decision: "allowed" | "denied" | "not allowed";
}

/** A statement, as this and the other evaluator can both name it. */
export const named = (kind: PolicyKind, target: string, policy: string, statement: number): string =>
  `${kind} ${target} ${policy} ${statement}`;

/** The keys that follow from a request; that they follow rightly is tested without the other evaluator. */
export function fullContext(request: Request, organization: Organization): Record<string, string | string[]> {
  const subject = subjectOf(request, EVERYTHING, organization);
  const derived = [...DERIVED.keys()].map((key) => [key, valueOf(keyOf(key), subject)] as const);
  const known = derived.filter(([, value]) => value !== undefined && value !== UNKNOWN);
  const own = Object.entries(request.context ?? {}).map(([key, value]) => [key.toLowerCase(), value]);
  return Object.fromEntries([...known, ...own]) as Record<string, string | string[]>;
}

const controlPolicies = (targets: readonly Target[], kind: PolicyKind) =>
  targets.map((target) => ({
    orgIdentifier: target.name,
    policies: (kind === "scp" ? target.scps : target.rcps)
      // It has AWS's own by itself, and takes no other that allows.
      .filter(
        ({ document }) =>
          kind === "scp" || listOf(document.Statement).every(({ Effect }) => Effect === "Deny"),
      )
      .map(({ name, document }) => ({ name, policy: document })),
  }));

const DECISIONS = {
  Allowed: "allowed",
  ExplicitlyDenied: "denied",
  ImplicitlyDenied: "not allowed",
} as const;

/** Asks an independent evaluator of IAM's rules about the policies of those targets. */
export async function otherVerdict(
  request: Request,
  organization: Organization,
  scpTargets: readonly Target[],
  rcpTargets: readonly Target[],
): Promise<OtherVerdict> {
  const contextVariables = fullContext(request, organization);
  const simulation: Simulation = {
    request: {
      principal: request.principal,
      action: request.action,
      resource: { resource: request.resource, accountId: organization.managementAccountId },
      contextVariables,
    },
    identityPolicies: [{ name: "identity", policy: FULL_ACCESS.document }],
    serviceControlPolicies: controlPolicies(scpTargets, "scp"),
    resourceControlPolicies: controlPolicies(rcpTargets, "rcp"),
  };
  const result = await runSimulation(simulation, {});
  if (result.resultType !== "single") throw new Error(`${request.action}: ${JSON.stringify(result)}`);
  const { analysis, ignoredContextKeys } = result.result;
  if (ignoredContextKeys?.length)
    throw new Error(`the evaluator does not know ${ignoredContextKeys.join(", ")}`);
  const { scpAnalysis, rcpAnalysis } = analysis;
  if (scpAnalysis === undefined || rcpAnalysis === undefined)
    throw new Error(`${request.action}: no analysis`);
  const statements = ([kind, { ouAnalysis }]: [PolicyKind, typeof scpAnalysis]): string[] =>
    ouAnalysis.flatMap(({ orgIdentifier, allowStatements, denyStatements }) =>
      [...allowStatements, ...denyStatements]
        .filter(({ policyId }) => !policyId.startsWith("arn:"))
        .map(({ policyId, statement }) => named(kind, orgIdentifier, policyId, statement.index() - 1)),
    );
  const results = [scpAnalysis.result, rcpAnalysis.result].map((each) => DECISIONS[each]);
  return {
    applying: [...statements(["scp", scpAnalysis]), ...statements(["rcp", rcpAnalysis])].sort(),
    decision:
      results.find((each) => each === "denied") ?? results.find((each) => each !== "allowed") ?? "allowed",
  };
}
