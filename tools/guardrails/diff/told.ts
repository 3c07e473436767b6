import { wrap } from "../../terminal/wrap.ts";
import type { Colors } from "../../terminal/colors.ts";
import type { ActionChange, Standing } from "./action-changes.ts";
import type { Flip } from "./probe-flips.ts";

export interface Difference {
  readonly flips: readonly Flip[];
  readonly changes: readonly ActionChange[];
}

const WORDS: Readonly<Record<Standing, string>> = {
  allowed: "is open",
  depends: "is denied in some cases",
  denied: "is denied",
};

const SHOWN = 3;

/** What changes in meaning, target by target, for a terminal. */
export function told({ flips, changes }: Difference, colors: Colors): string[] {
  const targets = [...new Set([...flips, ...changes].map(({ target }) => target))];
  if (targets.length === 0)
    return ["Nothing changes in meaning: every probe and every action stands as before."];
  return targets.flatMap((target) => [
    colors.bold(target),
    ...actionLines(changes.filter((each) => each.target === target)),
    ...flipLines(flips.filter((each) => each.target === target)),
    "",
  ]);
}

function actionLines(changes: readonly ActionChange[]): string[] {
  const byChange = Map.groupBy(
    changes,
    ({ from, to }) => `${WORDS[to]}, ${WORDS[from].replace("is ", "was ")} before`,
  );
  return [...byChange].flatMap(([words, all]) => {
    const byService = Map.groupBy(all, ({ action }) => action.split(":")[0] ?? "");
    const services = [...byService].map(([service, actions]) => {
      const names = actions.map(({ action }) => action.split(":")[1] ?? "").sort();
      return `${service}: ${names.join(", ")}`;
    });
    return [`  ${words}:`, ...services.flatMap((line) => indented(line))];
  });
}

function flipLines(flips: readonly Flip[]): string[] {
  const byGuardrail = Map.groupBy(
    flips,
    ({ guardrail, now }) => `${now === "denied" ? "denied" : "no longer denied"}, as ${guardrail} has it`,
  );
  return [...byGuardrail].flatMap(([words, all]) => [
    `  ${words}:`,
    ...all.slice(0, SHOWN).flatMap(({ request }) => indented(requestLine(request))),
    ...(all.length > SHOWN ? [`    and ${all.length - SHOWN} more probes`] : []),
  ]);
}

const requestLine = ({ principal, action, resource, context = {} }: Flip["request"]): string => {
  const keys = Object.entries(context).map(([key, value]) => `${key} ${String(value)}`);
  return [`${action} on ${resource} by ${principal}`, ...keys].join(", ");
};

const WIDTH = 94;

/** Lines that go on further in. */
const indented = (text: string): string[] =>
  wrap(text, WIDTH).map((line, at) => `${at === 0 ? "    " : "      "}${line}`);
