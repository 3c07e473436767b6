import { choose } from "../../../components/guardrails/chosen.ts";
import { role } from "../../../components/guardrails/catalogue/people.ts";
import type { Place } from "../../../components/guardrails/place.ts";
import { type Simulator, simulator } from "../../../components/guardrails/simulate/simulator.ts";
import { accountTarget, ROOT, type Targets, targetsAbove } from "../../../components/guardrails/targets.ts";
import { chosenGuardrails, knownGuardrails, targetsOf } from "../../../settings/guardrails.ts";
import type { Settings } from "../../../settings/schema/index.ts";
import { configOf } from "../../../settings/stack-file.ts";
import { readFlags, refuse, stackIn } from "../../flags.ts";
import type { Plan } from "../../preview/plan.ts";
import { preview } from "../../preview/preview.ts";
import { identityOf } from "../../preview/stand-ins/identity.ts";
import { colorsFor } from "../../terminal/colors.ts";
import { everyAction } from "../actions.ts";
import { modelOf } from "../model.ts";
import { organizationOf } from "../../../components/guardrails/organization-of.ts";
import { ROOT as FOLDER, settingsOf, STACK_FLAGS, STACK_HELP, stackFileOf } from "../settings-of.ts";
import { actionChanges } from "./action-changes.ts";
import { policiesOfPlan } from "../../preview/policies-of-plan.ts";
import { probeFlips, type Representative } from "./probe-flips.ts";
import { readPlan } from "./read-plan.ts";
import { told } from "./told.ts";

const COMMAND = "The comparison";

const FLAGS = { ...STACK_FLAGS, from: { type: "string" } } as const;

const HELP = `Tells what changes in meaning between an earlier plan and the settings as they are: actions that are newly denied
or open, and probes that flip. The text of the policies is not looked at.

npm run guardrails -- diff --stack NAME --from plan.json

${STACK_HELP}
  --from FILE     the earlier plan, from: npm run preview -- --stack NAME --json > plan.json

Exit status: 0 nothing changes, 1 something does, 2 when the input cannot be used.`;

/** The diff command; see HELP. Resolves to the exit status. */
export async function diff(commandLine: readonly string[]): Promise<number> {
  const given = readFlags(COMMAND, FLAGS, commandLine);
  if (given.has("help")) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const before = readPlan(
    given.text("from") ?? refuse(`${COMMAND} needs an earlier plan: --from plan.json.`),
  );
  const settings = await settingsOf(COMMAND, given);
  const [stack, config] = [stackIn(COMMAND, given), configOf(stackFileOf(COMMAND, given))];
  const after = await preview({ root: FOLDER, stack, settings, config, unknowns: false });
  const difference = await differenceOf(before, after, settings);
  process.stdout.write(`${told(difference, colorsFor(process.stdout)).join("\n")}\n`);
  return difference.flips.length + difference.changes.length > 0 ? 1 : 0;
}

async function differenceOf(before: Plan, after: Plan, settings: Settings) {
  const place = modelOf(settings).place;
  const targets = targetsOf(settings);
  const representatives = representativesOf(settings, targets);
  const [old, current] = [before, after].map((plan) =>
    simulatorOf(plan, place, targets, representatives),
  ) as [Simulator, Simulator];
  const principalIn = (account: string) => role(place.partition, account, "developer");
  return {
    flips: probeFlips(probedIn(settings), place, representatives, old, current),
    changes: actionChanges(await everyAction(), principalIn, representatives, old, current),
  };
}

/** Every guardrail that denies: those that stand with their parameters, all others as they would by default. */
function probedIn(settings: Settings) {
  const standing = [...chosenGuardrails(settings).values()].flat();
  const ids = new Set(standing.map(({ guardrail }) => guardrail.id));
  const others = knownGuardrails(settings.guardrails).known.filter(({ id }) => !ids.has(id));
  const all = [
    ...new Map(standing.map((each) => [each.id, each])).values(),
    ...others.map((each) => choose(each)),
  ];
  return all.filter(({ guardrail }) => guardrail.kind !== "declarative");
}

/** An imagined account right below each unit and the root, and the accounts that have guardrails of their own. */
function representativesOf(settings: Settings, targets: Targets): Representative[] {
  const own = [...chosenGuardrails(settings).keys()];
  return [...new Set([ROOT, ...targets.units, ...own])].map((target) => ({
    target,
    account: identityOf(`representative of ${target}`).digits(12),
    above: targetsAbove(target, targets),
  }));
}

function simulatorOf(
  plan: Plan,
  place: Place,
  targets: Targets,
  representatives: readonly Representative[],
): Simulator {
  // Each takes the place of an account: of the one whose own guardrails it is about, or of a further one in the unit.
  const keyOf = (target: string) =>
    target.startsWith(accountTarget("")) ? target.slice(accountTarget("").length) : `in ${target}`;
  const unitOf = Object.fromEntries(
    representatives.map(({ target }) => [keyOf(target), targets.unitOf[keyOf(target)] ?? target]),
  );
  const accounts = new Map(representatives.map(({ target, account }) => [keyOf(target), account]));
  return simulator(organizationOf(place, policiesOfPlan(plan), { ...targets, unitOf }, accounts));
}
