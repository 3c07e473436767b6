import { simulator } from "../../../components/guardrails/simulate/simulator.ts";
import type { Settings } from "../../../settings/schema/index.ts";
import type { Finding, PlanResource } from "../plan.ts";
import { deniedDelivery } from "./denied-delivery.ts";
import { deniedDeployment } from "./denied-deployment.ts";
import { missingGuardrails } from "./missing.ts";
import { planOrganization } from "./plan-organization.ts";

/** What the guardrails of a plan leave open, and what they would shut that must stay open. */
export function guardrailFindings(resources: readonly PlanResource[], settings: Settings): Finding[] {
  const missing = missingGuardrails(settings);
  const planned = planOrganization(resources, settings);
  if (!planned) return missing;
  const judge = simulator(planned.organization);
  return [...missing, ...deniedDeployment(resources, planned, judge), ...deniedDelivery(planned, judge)];
}
