import { nameOf } from "../preview/engine/urn.ts";
import { textOf } from "../preview/plan.ts";
import type { Decision } from "./decisions.ts";
import { needsPerson } from "./fate.ts";
import type { StateResource } from "./state.ts";

/** What a person does before the state can be mended; empty where nobody is needed. */
export function adviceOn(decisions: readonly Decision[]): string[] {
  const open = decisions.filter(({ fate }) => needsPerson(fate));
  if (open.length === 0) return [];
  const isCleared = open.some(({ fate }) => fate.kind !== "unfinished");
  return [
    "",
    "Nothing was changed, because a person is needed first:",
    ...open.flatMap((each) => [`  ${nameOf(each.operation.resource.urn)}`, ...linesOn(each).map(indented)]),
    ...(isCleared
      ? [
          "Then run `pulumi refresh` on a terminal. It asks about each creation: answer `clear` for those above that",
          "are imported or not there, and `skip` for all others. Never answer `import`: the CLI would only forget it.",
        ]
      : []),
    "Then run this again.",
  ];
}

const indented = (line: string) => `    ${line}`;

function linesOn({ operation: { resource }, place, fate }: Decision): string[] {
  const where = [`account ${place?.accountId ?? "-"}`, textOf(resource.inputs?.region)]
    .filter(Boolean)
    .join(", ");
  switch (fate.kind) {
    case "unfinished":
      return ["AWS is making an account at this moment. Wait a few minutes."];
    case "unclear":
      return [`${fate.why}. Look for it in ${where}. If it is there:`, importOf(resource)];
    case "doubled":
      return [`${fate.why}. Keep that one; if ${where} has another one, delete it once nothing uses it.`];
    case "record":
    case "look":
    case "forget":
      return [];
  }
}

/** Puts it where the program expects it; without its parent and provider it would be another resource. */
const importOf = ({ type, urn, parent = "", provider = "" }: StateResource): string =>
  [
    `pulumi import '${type}' '${nameOf(urn)}' ID`,
    `--parent 'parent=${parent}'`,
    // A reference is `URN::id`.
    `--provider 'provider=${provider.slice(0, provider.lastIndexOf("::"))}'`,
  ].join(" ");
