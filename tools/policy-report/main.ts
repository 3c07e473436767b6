import { readFileSync } from "node:fs";
import { dayOf } from "../../policy-pack/configuration/dates.ts";
import { type Entries, entriesOf } from "../../policy-pack/configuration/entries.ts";
import { SETTINGS } from "../../policy-pack/configuration/configuration.ts";
import { ConfigurationError } from "../../policy-pack/configuration/problems.ts";
import { POLICIES } from "../../policy-pack/policies/index.ts";
import { UserError } from "../../settings/errors.ts";
import { type Given, readFlags, refuse } from "../flags.ts";
import { colorsFor } from "../terminal/colors.ts";
import { writeBaseline } from "./baseline.ts";
import { FORMATS } from "./formats/index.ts";
import { readJson, writeText } from "./read/file.ts";
import { resourcesOfPlanFile } from "./read/plan.ts";
import { resourcesOfState } from "./read/state.ts";
import { type Report, reportOn } from "./report.ts";

const FLAGS = {
  state: { type: "string" },
  plan: { type: "string" },
  format: { type: "string" },
  out: { type: "string" },
  config: { type: "string" },
  preset: { type: "string" },
  baseline: { type: "string" },
  "write-baseline": { type: "string" },
  reason: { type: "string" },
  until: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

export const HELP = `Holds a saved state, or a plan of this project, to the policy pack. No login, no cloud.

npm run policy-report -- --state state.json | --plan plan.json

  --state FILE            what \`pulumi stack export\` wrote
  --plan FILE             what \`npm run preview -- --stack NAME --json\` wrote
  --format FORM           ${Object.keys(FORMATS).join(", ")} (standard: terminal)
  --out FILE              write there, not to standard output
  --config FILE           the policies' configuration, as \`pulumi --policy-pack-config\` takes it
  --preset NAME           shorter than a configuration that only names a preset
  --baseline FILE         findings of an earlier day, which stop nobody
  --write-baseline FILE   write today's findings down, with --reason TEXT and --until DAY

Exit status: 0, 1 when a mandatory policy is violated, 2 when the input cannot be used.`;

/** The report command; see HELP. Resolves to the exit status. */
export function main(commandLine: readonly string[]): Promise<number> {
  return Promise.resolve(run(readFlags("The report", FLAGS, commandLine)));
}

function run(given: Given): number {
  if (given.has("help")) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const name = given.text("format") ?? "terminal";
  const format =
    FORMATS[name] ??
    refuse(`There is no format "${name}".`, [`there are ${Object.keys(FORMATS).join(", ")}`]);
  const [source, report] = judged(given);
  const path = given.text("write-baseline");
  if (path !== undefined) {
    process.stdout.write(`${writeBaseline(path, report, today(), given)}\n`);
    return 0;
  }
  for (const flag of ["reason", "until"])
    if (given.has(flag)) refuse(`--${flag} says something of a baseline only: give --write-baseline, too.`);
  const drawn = format(report, { colors: colorsFor(process.stdout), text: readFileSync(source, "utf8") });
  const out = given.text("out");
  if (out === undefined) process.stdout.write(drawn);
  else writeText(out, drawn);
  return report.findings.some(({ level }) => level === "mandatory") ? 1 : 0;
}

function judged(given: Given): readonly [string, Report] {
  const [state, plan] = [given.text("state"), given.text("plan")];
  const source = state ?? plan;
  if (source === undefined || (state !== undefined && plan !== undefined))
    refuse("The report needs one file to judge: --state FILE or --plan FILE.");
  const resources = state === undefined ? resourcesOfPlanFile(source) : resourcesOfState(source);
  try {
    const matter = { source, resources, policies: POLICIES, entries: entriesFrom(given) };
    // A mistake in the file of a baseline is told among all others.
    const readBaseline = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
    return [source, reportOn(matter, { today: today(), readJson: readBaseline })];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const what = "The policies' configuration has mistakes; nothing was judged.";
    throw new UserError({ what, places: error.problems, todo: "Correct them and run again." });
  }
}

const today = (): string => dayOf(new Date());

/** The configuration's file, and over it what the command line says. */
function entriesFrom(given: Given): Entries {
  const problems: string[] = [];
  const path = given.text("config");
  const note = (place: string, wrong: string) => problems.push(`${place}: ${wrong}`);
  const entries = path === undefined ? {} : entriesOf(readJson(path), POLICIES, note);
  if (problems.length > 0) throw new ConfigurationError(problems);
  const [preset, baseline] = [given.text("preset"), given.text("baseline")];
  const settings = {
    ...entries[SETTINGS]?.properties,
    ...(preset !== undefined && { preset }),
    ...(baseline !== undefined && { baseline }),
  };
  return { ...entries, [SETTINGS]: { properties: settings } };
}
