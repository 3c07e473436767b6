import { z } from "zod";
import type { DefaultTarget, Guardrail, Preset } from "./guardrail.ts";
import { accountTarget, namedUnits, ROOT, type Targets, targetsAbove } from "./targets.ts";

/** What settings say at one target. */
export interface Selection {
  readonly preset?: Preset | undefined;
  /** Guardrails by id, with their parameters. */
  readonly with: Readonly<Record<string, Parameters>>;
  /** Guardrails of the preset that are left out. */
  readonly without: readonly string[];
}

type Parameters = Readonly<Record<string, unknown>>;

/** A guardrail as it stands at a target. */
export interface Chosen {
  /** Tells apart the same guardrail with different parameters. */
  readonly id: string;
  readonly guardrail: Guardrail;
  readonly parameters: unknown;
  /** Names of roles that it lets through besides those that it always does. */
  readonly exemptRoles: readonly string[];
}

const roleNames = z.array(z.string({ error: "a role name" })).default([]);

/** What settings may say about a guardrail: its own parameters, and which further roles a denial lets through. */
export function parametersOf({ kind, parameters }: Guardrail): z.ZodType {
  const isOpen = kind === "declarative" || !(parameters instanceof z.ZodObject);
  return isOpen ? parameters : parameters.extend({ exemptRoles: roleNames });
}

/** A guardrail with what settings say about it. Throws where its parameters are wrong, which a check tells before. */
export function choose(guardrail: Guardrail, given: Parameters = {}): Chosen {
  const schema = parametersOf(guardrail);
  const told = schema.parse(given) as Parameters & { exemptRoles?: string[] };
  const id = isEqual(told, schema.parse({})) ? guardrail.id : `${guardrail.id} ${canonical(told)}`;
  const { exemptRoles = [], ...parameters } = told;
  return { id, guardrail, parameters, exemptRoles };
}

const PRESETS_HELD: Readonly<Record<Preset, readonly Preset[]>> = {
  baseline: ["baseline"],
  strict: ["baseline", "strict"],
  sandbox: ["sandbox"],
};

/** The guardrails that stand at each target, without those that hold there already because they stand above. */
export function chosenAt(
  selections: ReadonlyMap<string, Selection>,
  catalogue: readonly Guardrail[],
  targets: Targets,
): Map<string, Chosen[]> {
  const byId = new Map(catalogue.map((guardrail) => [guardrail.id, guardrail]));
  const placed = new Map<string, Map<string, Chosen>>();
  const place = (target: string, chosen: Chosen) => {
    const there = placed.get(target) ?? new Map<string, Chosen>();
    placed.set(target, there.set(chosen.id, chosen));
  };
  for (const [target, { preset, with: added, without }] of selections) {
    const left = new Set([...without, ...Object.keys(added)]);
    const held = preset ? PRESETS_HELD[preset] : [];
    for (const guardrail of catalogue) {
      if (left.has(guardrail.id) || !guardrail.presets.some((each) => held.includes(each))) continue;
      for (const at of placesOf(guardrail.target, target, targets)) place(at, choose(guardrail));
    }
    for (const [id, parameters] of Object.entries(added)) {
      const guardrail = byId.get(id);
      if (!guardrail) throw new Error(`no guardrail ${id}`);
      place(target, choose(guardrail, parameters));
    }
  }
  return withoutRepetition(placed, targets);
}

/**
 * Where a preset's guardrail goes that settings name at `target`. What has a place of its own, such as quarantine, goes
 * there from the root, and never to a unit that merely names the preset.
 */
function placesOf(own: DefaultTarget, target: string, targets: Targets): readonly string[] {
  if (own === "root" || (own === "sandbox" && target !== ROOT)) return [target];
  if (target !== ROOT) return [];
  return own === "log-archive" ? [accountTarget(own)] : namedUnits(targets, own);
}

function withoutRepetition(
  placed: ReadonlyMap<string, ReadonlyMap<string, Chosen>>,
  targets: Targets,
): Map<string, Chosen[]> {
  return new Map(
    [...placed].map(([target, here]) => {
      const above = targetsAbove(target, targets);
      const isNew = ({ id }: Chosen) => !above.some((each) => placed.get(each)?.has(id));
      return [target, [...here.values()].filter(isNew)];
    }),
  );
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );

const isEqual = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
