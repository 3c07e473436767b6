import type { Request } from "../../../components/guardrails/guardrail.ts";
import type { Trace, TracedLevel, TracedStatement } from "../../../components/guardrails/simulate/trace.ts";
import type { Verdict } from "../../../components/guardrails/simulate/verdict.ts";
import type { Colors } from "../../terminal/colors.ts";
import type { Model } from "../model.ts";

/**
 * The verdict, and the way to it, for a terminal.
 *
 * @param way through the organization with a policy for each guardrail, called by its id.
 */
export function told(request: Request, verdict: Verdict, way: Trace, model: Model, colors: Colors): string[] {
  const { principal, action, resource, context = {} } = request;
  return [
    colors.bold(headline(verdict)),
    "",
    `  ${principal}`,
    `  asks for ${action}${resource === "*" ? "" : ` on ${resource}`}`,
    ...Object.entries(context).map(([key, value]) => `  with ${key} = ${String(value)}`),
    "",
    ...attached(verdict),
    ...side("Service control policies, by who asks", way.scps, model, colors),
    ...side("Resource control policies, by what is asked for", way.rcps, model, colors),
  ];
}

function headline(verdict: Verdict): string {
  if (verdict.decision === "allowed")
    return "Allowed: no guardrail denies it (the account's own policies may)";
  return verdict.decision === "denied" ? "Denied" : `It depends on ${verdict.about.join(", ")}`;
}

function attached(verdict: Verdict): string[] {
  if (verdict.decision === "allowed" || !verdict.by) return [];
  const { policy, statement, target } = verdict.by;
  return [`  first by statement ${statement + 1} of the policy ${policy} at ${target}`, ""];
}

function side(title: string, levels: Trace["scps"], model: Model, colors: Colors): string[] {
  if (typeof levels === "string") return [colors.bold(title), `  have no say: ${levels}`];
  return [colors.bold(title), ...levels.flatMap((level) => lines(level, model))];
}

function lines({ target, statements }: TracedLevel, { chosen }: Model): string[] {
  const denials = statements.filter(({ effect }) => effect === "Deny");
  if (denials.length === 0) return [`  ${target}: let through`];
  const byGuardrail = Map.groupBy(denials, ({ place }) => place.policy);
  return [...byGuardrail].flatMap(([id, parts]) => {
    const purpose = chosen.get(target)?.find((each) => each.id === id)?.guardrail.purpose ?? "";
    return [`  ${target}: ${sayOf(parts)} ${id}`, `    ${purpose}`];
  });
}

function sayOf(parts: readonly TracedStatement[]): string {
  if (parts.some(({ applies }) => applies === true)) return "denied by";
  const about = new Set(parts.flatMap((part) => part.about));
  return `denied, depending on ${[...about].join(", ")}, by`;
}
