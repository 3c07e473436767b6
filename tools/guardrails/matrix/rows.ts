import type { Chosen } from "../../../components/guardrails/chosen.ts";
import { exemptPrincipals } from "../../../components/guardrails/exemptions.ts";
import { ROOT, type Targets, targetsAbove } from "../../../components/guardrails/targets.ts";
import type { Model } from "../model.ts";

/** How a guardrail holds at a target: attached to it, to something above it, or not at all. */
export type Cell = "here" | "above" | "none";

export interface Row {
  readonly id: string;
  readonly purpose: string;
  readonly kind: string;
  /** Names of roles that are let through, break-glass among them; none for what binds everybody. */
  readonly letThrough: readonly string[];
  /** One for each column. */
  readonly cells: readonly Cell[];
}

export interface Matrix {
  /** Targets: the root, every unit, and accounts with guardrails of their own. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Which guardrail holds where. */
export function matrixOf({ chosen, place }: Pick<Model, "chosen" | "place">, targets: Targets): Matrix {
  const columns = [...new Set([ROOT, ...targets.units, ...chosen.keys()])];
  const standing = new Map<string, Chosen>();
  for (const each of [...chosen.values()].flat()) standing.set(each.id, each);
  const standsAt = (id: string, target: string) =>
    chosen.get(target)?.some((each) => each.id === id) ?? false;
  const cellOf = (id: string, target: string): Cell => {
    if (standsAt(id, target)) return "here";
    return targetsAbove(target, targets).some((above) => standsAt(id, above)) ? "above" : "none";
  };
  const rows = [...standing.values()].map(({ id, guardrail, exemptRoles }) => ({
    id,
    purpose: guardrail.purpose,
    kind: guardrail.kind,
    letThrough:
      guardrail.kind === "declarative"
        ? []
        : exemptPrincipals(place, guardrail.exempt, exemptRoles).map((arn) => arn.split(":role/")[1] ?? arn),
    cells: columns.map((target) => cellOf(id, target)),
  }));
  return { columns, rows };
}
