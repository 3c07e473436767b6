import { UserError } from "../../settings/errors.ts";
import { readSettings } from "../../settings/read.ts";
import { readStackFile } from "../../settings/stack-file.ts";
import { colorsFor } from "../terminal/colors.ts";
import { adviceOn } from "./advice.ts";
import { HELP, readArguments } from "./arguments.ts";
import { type Decision, decisionsOn } from "./decisions.ts";
import { needsPerson } from "./fate.ts";
import { Pulumi } from "./pulumi.ts";
import { pendingIn, recoveredState, type StackState } from "./state.ts";
import { told } from "./told.ts";
import { worldOf } from "./world.ts";

const say = (...lines: readonly string[]) => process.stdout.write(`${lines.join("\n")}\n`);

/** The recovery command; see HELP. Resolves to the exit status. */
export async function main(commandLine: readonly string[]): Promise<number> {
  const { stack, yes, help } = readArguments(commandLine);
  if (help) {
    say(HELP);
    return 0;
  }
  const pulumi = new Pulumi(stack);
  const state = await pulumi.exportState();
  if (pendingIn(state).length === 0) {
    say(`Nothing is pending in ${stack}. Now: pulumi up`);
    return 0;
  }
  const decisions = await decide(stack, state);
  say(...told(decisions, colorsFor(process.stdout)), ...adviceOn(decisions));
  if (decisions.some(({ fate }) => needsPerson(fate))) return 1;
  if (yes) await mend(stack, state, decisions, pulumi);
  else say("", `Nothing was changed. If this is right: npm run recover -- --stack ${stack} --yes`);
  return 0;
}

async function decide(stack: string, state: StackState): Promise<Decision[]> {
  const file = `Pulumi.${stack}.yaml`;
  const settings = readSettings(readStackFile(file), file);
  // Only now, because clients of AWS take their time to load.
  const { searchIn } = await import("./search.ts");
  return decisionsOn(state, searchIn(worldOf(stack, state, settings)));
}

async function mend(
  stack: string,
  state: StackState,
  decisions: readonly Decision[],
  pulumi: Pulumi,
): Promise<void> {
  const found = decisions.flatMap(({ operation: { resource }, fate }) =>
    fate.kind === "record" ? [{ resource, id: fate.id }] : [],
  );
  const lookedAt = new Set(
    decisions.flatMap(({ operation, fate }) => (fate.kind === "look" ? [operation.resource.urn] : [])),
  );
  await refuseIfChanged(stack, state, pulumi);
  await pulumi.importState(recoveredState(state, found, lookedAt));
  const urns = [...found.map(({ resource }) => resource.urn), ...lookedAt];
  if (urns.length > 0) say("", (await pulumi.refresh(urns)).trim());
  say("", "Now: pulumi up");
}

/** Looking took a while: what another run has recorded meanwhile must not be written over. */
async function refuseIfChanged(stack: string, state: StackState, pulumi: Pulumi): Promise<void> {
  const { deployment } = await pulumi.exportState();
  if (JSON.stringify(deployment.manifest) === JSON.stringify(state.deployment.manifest)) return;
  throw new UserError({
    what: `The state of ${stack} has changed in the meantime.`,
    places: [],
    todo: "Wait until no other run is alive, and run this again.",
  });
}
