import { QUOTAS } from "../../../facts/quotas.ts";
import { table } from "../../terminal/table.ts";
import { attachedPolicies, type AttachedPolicy } from "../attached-policies.ts";
import { grouped, type Section, titled } from "./section.ts";

/** How full each target of service and resource control policies is. AWS's own policy takes a slot on each. */
export const guardrails: Section = ({ plan, colors }) => {
  const byTarget = Map.groupBy(attachedPolicies(plan.resources), ({ target }) => target);
  if (byTarget.size === 0) return titled("Guardrails", colors, ["  none: nothing is denied anywhere"]);
  const right = { align: "right" } as const;
  const columns = [
    { title: "guardrails at" },
    { title: "SCPs", ...right },
    { title: "characters", ...right },
    { title: "RCPs", ...right },
    { title: "characters", ...right },
    { title: "declarative", ...right },
  ];
  const rows = [...byTarget].map(([target, policies]) => {
    const ofType = (type: string) => policies.filter((each) => each.type === type);
    const scps = ofType("SERVICE_CONTROL_POLICY");
    const rcps = ofType("RESOURCE_CONTROL_POLICY");
    return [
      target,
      slots(scps, QUOTAS.serviceControlPoliciesPerTarget.limit),
      room(scps, QUOTAS.serviceControlPolicySize.limit),
      slots(rcps, QUOTAS.resourceControlPoliciesPerTarget.limit),
      room(rcps, QUOTAS.resourceControlPolicySize.limit),
      String(policies.length - scps.length - rcps.length),
    ];
  });
  return titled("Guardrails", colors, table(columns, rows, colors.cyan));
};

/** `4 of 10`, AWS's own among them. */
const slots = (policies: readonly AttachedPolicy[], limit: number): string =>
  `${policies.length + 1} of ${limit}`;

/** Characters that the policies have and could have at most. */
const room = (policies: readonly AttachedPolicy[], limit: number): string =>
  policies.length === 0
    ? "-"
    : `${grouped(policies.reduce((sum, { size }) => sum + size, 0))} of ${grouped(policies.length * limit)}`;
