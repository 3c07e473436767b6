import { OUTSIDE_ACCOUNT } from "../../components/guardrails/catalogue/people.ts";
import type { Chosen } from "../../components/guardrails/chosen.ts";
import type { DenyGuardrail, Probes, Request } from "../../components/guardrails/guardrail.ts";
import { accountTarget, ROOT, type Targets, targetsAbove } from "../../components/guardrails/targets.ts";
import { targetsOf } from "../../settings/guardrails.ts";
import { exemptPrincipals } from "../../components/guardrails/exemptions.ts";
import type { Settings } from "../../settings/schema/index.ts";
import { modelOf, type Model } from "../../tools/guardrails/model.ts";

/** A guardrail where it holds: in an account below its target. */
export interface Held {
  readonly chosen: Chosen;
  readonly account: string;
}

/** The guardrails of settings with an account in every unit, and what holds in each of these. */
export interface Inhabited {
  readonly model: Model;
  readonly held: readonly Held[];
}

/** Puts an account into the root and into each unit, so that every guardrail has somebody to hold for. */
export function inhabited(settings: Settings): Inhabited {
  const units = [ROOT, ...targetsOf(settings).units];
  const inhabitants = Object.fromEntries(
    units.map((unit, at) => [`in-${unit.replaceAll("/", "-")}`, { id: String(700_000_000_000 + at), unit }]),
  );
  const accounts = { ...settings.accounts, ...inhabitants } as Settings["accounts"];
  const peopled = { ...settings, accounts };
  const model = modelOf(peopled);
  return { model, held: heldIn(model, targetsOf(peopled)) };
}

/**
 * The probes of a guardrail where it holds, and what follows from them: whom it exempts may do what it denies, and
 * outsiders whose roles have such names may not.
 */
export function probesOf({ chosen, account }: Held, { place }: Model): Probes {
  const { kind, exempt, probes } = chosen.guardrail as DenyGuardrail;
  const { denies, allows } = probes(place, chosen.parameters, account);
  const names = exemptPrincipals(place, exempt, chosen.exemptRoles).map((each) => each.replaceAll("*", "x"));
  const asked = denies.filter(({ principal }) => principal.startsWith("arn:"));
  const by = (owner: string) => names.flatMap((each) => asked.map((request) => sentBy(each, owner, request)));
  return {
    denies: [...denies, ...(kind === "rcp" ? by(OUTSIDE_ACCOUNT) : [])],
    allows: [...allows, ...by(account)],
  };
}

function sentBy(exempt: string, owner: string, { context = {}, ...request }: Request): Request {
  const { "aws:PrincipalOrgID": _, ...others } = context;
  return { ...request, principal: exempt.replace("::x:", `::${owner}:`), context: others };
}

function heldIn({ chosen, accountIds, place }: Model, targets: Targets): Held[] {
  const members = [...accountIds].filter(([, id]) => id !== place.managementAccountId);
  return members.flatMap(([key, account]) => {
    const own = accountTarget(key);
    const standing = [...targetsAbove(own, targets), own].flatMap((target) => chosen.get(target) ?? []);
    return standing
      .filter(({ guardrail }) => guardrail.kind !== "declarative")
      .map((each) => ({ chosen: each, account }));
  });
}
