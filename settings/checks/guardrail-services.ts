import { SERVICE_OF_POLICY_TYPE } from "../../facts/policy-types.ts";
import { knownGuardrails } from "../guardrails.ts";
import { type Problem, problem, shown } from "../problem.ts";
import type { Check } from "./check.ts";

/** A guardrail that configures a service needs that service. */
export const guardrailServices: Check = ({ guardrails, organization }) => {
  if (!guardrails || !organization) return [];
  const byId = new Map(knownGuardrails(guardrails).known.map((guardrail) => [guardrail.id, guardrail]));
  return (["units", "accounts"] as const).flatMap((section) =>
    Object.entries(guardrails[section]).flatMap(([target, selection]) =>
      Object.keys(selection.with).flatMap((id): Problem[] => {
        const guardrail = byId.get(id);
        const service =
          guardrail?.kind === "declarative" ? SERVICE_OF_POLICY_TYPE[guardrail.type] : undefined;
        if (service === undefined || organization.services[service] !== undefined) return [];
        const path = ["guardrails", section, target, "with", id];
        const wrong = {
          got: shown(id),
          allowed: `this guardrail only with the service "${service}"`,
          fix: `add "${service}: {}" to organization.services, or leave the guardrail out`,
        };
        return [problem(path, wrong, [path, ["organization", "services", service]])];
      }),
    ),
  );
};
