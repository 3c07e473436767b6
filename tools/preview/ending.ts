import { stripVTControlCharacters } from "node:util";
import { UserError } from "../../settings/errors.ts";
import type { Finding } from "./plan.ts";
import type { Play } from "./play.ts";

/** How the SDK begins when resources were still waiting at the end, and how it lists each of them. */
const STUCK = "before the following resource";
const WAITING = /^ {2}\* (.*)$/;

/**
 * How a program ended. Well, or with resources that wait for one another, which is a finding: the rest of the plan can
 * be read. A program that stopped throws a UserError with what it said.
 */
export function endingOf({
  end,
  diagnostics,
  lines,
}: Pick<Play, "end" | "diagnostics" | "lines">): Finding[] {
  const { refusals, errors } = diagnostics;
  const said = [refusals, errors, end === 0 ? [] : lines].find(({ length }) => length > 0);
  if (end === 0 && said === undefined) return [];
  if (said === lines && lines.some((line) => line.endsWith(STUCK))) {
    const waiting = lines.flatMap((line) => WAITING.exec(line)?.[1] ?? []);
    const message = `These were never placed, because they wait for one another: ${waiting.join("; ")}`;
    return [{ rule: "cycle", level: "mandatory", urn: null, message }];
  }
  throw new UserError({
    what: "The program stopped before its end:",
    places: (said ?? [`exit status ${end}`]).flatMap((message) =>
      stripVTControlCharacters(message).trimEnd().split("\n"),
    ),
    todo: "Mend what it names, and run the preview again.",
  });
}
