import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "./errors.ts";
import { yamlFile } from "./yaml-file.ts";

const NAMESPACE = "landing-zone:";

type Values = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function missing(path: string): UserError {
  const folder = dirname(path);
  const there = existsSync(folder)
    ? readdirSync(folder).filter((name) => /^Pulumi\..+\.ya?ml$/.test(name))
    : [];
  return new UserError({
    what: `There is no stack file ${path}.`,
    places: there.map((name) => `${join(folder, name)} is there`),
    todo: there.length > 0 ? "Name one of these, or write the file." : "Write the file, or name another.",
  });
}

/** Everything under `config:`, with the namespaces in its keys. */
function configIn(path: string): Values {
  if (!existsSync(path)) throw missing(path);
  const { value: contents } = yamlFile(path);
  const config = isMap(contents) ? contents.config : undefined;
  if (isMap(config)) return config;
  throw new UserError({
    what: `${path} has no map "config:", where Pulumi looks for a stack's settings.`,
    places: [],
    todo: `Begin it with "config:", and write the settings below it, indented; docs/settings.md lists them.`,
  });
}

/**
 * What a stack file says under `landing-zone:`, one section per key, as it stands there. Other namespaces are left out.
 *
 * @throws UserError where there is no such file, no YAML in it, or nothing for the landing zone.
 */
export function readStackFile(path: string): Record<string, unknown> {
  const sections = Object.entries(configIn(path)).filter(([key]) => key.startsWith(NAMESPACE));
  if (sections.length > 0) {
    return Object.fromEntries(sections.map(([key, value]) => [key.slice(NAMESPACE.length), value]));
  }
  throw new UserError({
    what: `${path} has no settings for the landing zone.`,
    places: [],
    todo: `Write each section under "config:" with its namespace, such as "${NAMESPACE}organization:"; docs/settings.md lists them.`,
  });
}

/**
 * A stack's configuration as Pulumi hands it to a program: strings as they are, all else as JSON.
 *
 * @throws UserError where there is no such file, or no YAML or configuration in it.
 */
export const configOf = (path: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(configIn(path)).map(([key, value]) => [
      key,
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
  );
