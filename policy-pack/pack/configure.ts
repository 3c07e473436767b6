import type analyzer from "@pulumi/pulumi/proto/analyzer_pb.js";
import { type Configuration, configurationOf, type Surroundings } from "../configuration/configuration.ts";
import type { Entries, Entry } from "../configuration/entries.ts";
import { PRESETS, STANDARD_PRESET } from "../configuration/presets.ts";
import type { Tree } from "../configuration/problems.ts";
import type { Level } from "../judge/finding.ts";
import type { Policy } from "../model/policy.ts";
import { convertEnforcementLevel } from "./sdk.ts";

type Request = InstanceType<typeof analyzer.ConfigureAnalyzerRequest>;
type PolicyConfig = InstanceType<typeof analyzer.PolicyConfig>;

/** What the engine says before it shows the first resource. Throws a `ConfigurationError`. */
export const configurationIn = (
  request: Request,
  policies: readonly Policy[],
  surroundings: Surroundings,
): Configuration => configurationOf(entriesIn(request, policies), policies, surroundings);

/** The engine has given the level for `all` to every policy already. */
const ALL = "all";

function entriesIn(request: Request, policies: readonly Policy[]): Entries {
  const { [ALL]: all, ...entries } = Object.fromEntries(
    request.getPolicyconfigMap().entries() as Iterable<[string, PolicyConfig]>,
  );
  const standard = new Map(policies.map((policy) => [policy.id, PRESETS[STANDARD_PRESET](policy)]));
  return Object.fromEntries(
    Object.entries(entries).map(([name, config]) => [
      name,
      entryOf(config, all === undefined ? standard.get(name) : undefined),
    ]),
  );
}

/**
 * The engine fills in the level of the metadata where a configuration says none: that is no wish of anybody's, and
 * cannot be told from one that says the same.
 */
function entryOf(config: PolicyConfig, filledIn: Level | undefined): Entry {
  const properties = (config.getProperties()?.toJavaScript() ?? {}) as Tree;
  const level = convertEnforcementLevel(config.getEnforcementlevel()) as Level;
  return level === filledIn ? { properties } : { level, properties };
}
