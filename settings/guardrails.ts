import { CATALOGUE } from "../components/guardrails/catalogue/index.ts";
import { type Chosen, chosenAt, type Selection } from "../components/guardrails/chosen.ts";
import { type Policies, policiesOf, type PolicyPlan } from "../components/guardrails/policies.ts";
import { standInPlace } from "../components/guardrails/stand-in-place.ts";
import type { Guardrail } from "../components/guardrails/guardrail.ts";
import { accountTarget, type Targets } from "../components/guardrails/targets.ts";
import { partitionOf } from "../facts/partitions.ts";
import { type OwnGuardrail, ownGuardrails } from "./own-guardrails.ts";
import type { Problem } from "./problem.ts";
import type { Draft } from "./schema/draft.ts";
import type { GuardrailSettings } from "./schema/guardrails.ts";
import type { Settings } from "./schema/index.ts";
import { unitsIn } from "./unit-tree.ts";

interface Known {
  readonly known: readonly Guardrail[];
  /** Those of the user's own files. */
  readonly own: readonly OwnGuardrail[];
  readonly problems: readonly Problem[];
}

/** The catalogue's guardrails and those of the user's own files. */
export function knownGuardrails({ own }: GuardrailSettings): Known {
  const files = own.map((file, at) => ({ path: ["guardrails", "own", at], ...ownGuardrails(file) }));
  const fromFiles = files.flatMap(({ guardrails }) => guardrails);
  return {
    known: [...CATALOGUE, ...fromFiles.map(({ guardrail }) => guardrail)],
    own: fromFiles,
    problems: files.flatMap(({ path, problems }) =>
      problems.map((message) => ({ path, message, restsOn: [path] })),
    ),
  };
}

/** The units and accounts that guardrails may stand at. */
export const targetsOf = ({ units = {}, accounts = {} }: Pick<Draft, "units" | "accounts">): Targets => ({
  units: unitsIn(units).map(({ name }) => name),
  unitOf: Object.fromEntries(Object.entries(accounts).map(([key, { unit }]) => [key, unit])),
});

/** What of the settings guardrails rest on. */
export type GuardrailBase = Pick<
  Settings,
  "units" | "accounts" | "guardrails" | "organization" | "regions" | "trail"
>;

/** The guardrails that settings put at each target. */
export function chosenGuardrails(settings: GuardrailBase): Map<string, Chosen[]> {
  const { guardrails } = settings;
  const selections = new Map<string, Selection>([
    ...Object.entries(guardrails.units),
    ...Object.entries(guardrails.accounts).map(([key, each]) => [accountTarget(key), each] as const),
  ]);
  return chosenAt(selections, knownGuardrails(guardrails).known, targetsOf(settings));
}

/** What documents say about the organization, with ids that stand in for those that are not known yet. */
export function placeOf({ organization, regions, trail, guardrails }: GuardrailBase) {
  const { breakGlass } = guardrails;
  return standInPlace({
    partition: partitionOf(regions.home).name,
    prefix: organization.prefix,
    home: regions.home,
    governed: regions.governed,
    trailName: trail.name,
    deploymentRole: organization.deploymentRole,
    breakGlassRole: breakGlass.role,
    exemptRoles: exemptRoles(guardrails),
    isBreakGlassMade: breakGlass.principals.length > 0,
  });
}

/** Every role that is let through anywhere. */
function exemptRoles({ units, accounts }: GuardrailSettings): string[] {
  const named = [...Object.values(units), ...Object.values(accounts)]
    .flatMap((selection) => Object.values(selection.with))
    .flatMap((parameters) =>
      Array.isArray(parameters.exemptRoles) ? parameters.exemptRoles.map(String) : [],
    );
  return [...new Set(named)].sort();
}

export const packedGuardrails = (settings: GuardrailBase): Policies =>
  policiesOf(chosenGuardrails(settings), placeOf(settings));

/** The policies of settings that passed every check. */
export function guardrailPolicies(settings: GuardrailBase): readonly PolicyPlan[] {
  const packed = packedGuardrails(settings);
  if ("policies" in packed) return packed.policies;
  throw new Error(`no room for guardrails at ${packed.misfits.map(([target]) => target).join(", ")}`);
}
