import { CHECKS } from "./checks/index.ts";
import { UserError } from "./errors.ts";
import { within } from "./path.ts";
import { type Problem, lineOf } from "./problem.ts";
import { salvage } from "./salvage.ts";
import { schemaProblems } from "./schema-problems.ts";
import { type Settings, settingsSchema } from "./schema/index.ts";
import { secretProblems } from "./secrets.ts";

/** What is wrong between fields, in all that can be read of the settings. */
function crossFieldProblems(raw: unknown, refused: readonly Problem[]): Problem[] {
  const { draft, lost } = salvage(
    raw,
    refused.map(({ path }) => path),
  );
  const unsure = ({ restsOn }: Problem) => restsOn.some((place) => lost.some((gone) => within(gone, place)));
  return CHECKS.flatMap((check) => check(draft)).filter((found) => !unsure(found));
}

/** Every problem of the settings, in the order of the sections. */
export function problemsOf(raw: unknown): Problem[] {
  const secrets = secretProblems(raw);
  const bySchema = schemaProblems(raw).filter(({ path }) => !secrets.some((one) => within(one.path, path)));
  const all = [...secrets, ...bySchema, ...crossFieldProblems(raw, secrets)];
  const order = Object.keys(settingsSchema.shape);
  const rank = ({ path: [section] }: Problem) => order.indexOf(String(section)) + 1 || order.length + 1;
  return all.sort((one, other) => rank(one) - rank(other));
}

/**
 * The settings of a stack, with every default filled in.
 *
 * @param raw What stands under `landing-zone:`, one section per key.
 * @param where Where it stands, as the reader knows it: `Pulumi.prod.yaml`.
 * @throws UserError with every problem at once.
 */
export function readSettings(raw: unknown, where: string): Settings {
  const problems = problemsOf(raw);
  if (problems.length > 0) {
    throw new UserError({
      what: `${where} has ${problems.length === 1 ? "a problem" : `${problems.length} problems`} in its settings:`,
      places: problems.map(lineOf),
      todo: `Mend ${problems.length === 1 ? "it" : "them"} in ${where}; docs/settings.md lists every setting.`,
    });
  }
  // That the core accounts are there, and management has its id, is what the checks have just said.
  return settingsSchema.parse(raw) as Settings;
}
