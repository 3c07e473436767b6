import type { DenyGuardrail } from "../../components/guardrails/guardrail.ts";
import { UserError } from "../../settings/errors.ts";
import { knownGuardrails, placeOf } from "../../settings/guardrails.ts";
import type { Settings } from "../../settings/schema/index.ts";
import { misspelt } from "./actions.ts";

interface Named {
  readonly action: string;
  readonly at: readonly PropertyKey[];
}

/** Refuses guardrails of the user's own that name actions which AWS does not have: they would deny nothing. */
export async function refuseUnknownActions(settings: Settings): Promise<void> {
  const named = knownGuardrails(settings.guardrails).own.flatMap(({ guardrail, where }) =>
    guardrail.kind === "declarative"
      ? []
      : actionsIn(guardrail, settings).map(({ action, at }) => ({ action, place: where(at) })),
  );
  const places = await Promise.all(
    named.map(async ({ action, place }) => {
      const near = await misspelt(action);
      return near === undefined ? [] : [`${place}: got "${action}"; did you mean ${near}?`];
    }),
  );
  if (places.flat().length === 0) return;
  throw new UserError({
    what: "AWS has no such actions:",
    places: places.flat(),
    todo: "Mend the files of guardrails.own, and run it again.",
  });
}

const EVERYTHING = "*";

function actionsIn({ denials, probes }: DenyGuardrail, settings: Settings): Named[] {
  const place = placeOf(settings);
  const ofDenials = denials(place, {}).flatMap((denial, index) =>
    (["Action", "NotAction"] as const).flatMap((element) =>
      (denial[element] ?? []).map((action, at) => ({ action, at: ["denials", index, element, at] })),
    ),
  );
  const asked = probes(place, {}, "");
  const ofProbes = (["denies", "allows"] as const).flatMap((list) =>
    asked[list].map(({ action }, at) => ({ action, at: ["probes", list, at, "action"] })),
  );
  return [...ofDenials, ...ofProbes].filter(({ action }) => action !== EVERYTHING);
}
