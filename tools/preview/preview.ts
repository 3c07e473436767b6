import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Settings } from "../../settings/schema/index.ts";
import { findingsIn } from "./findings/index.ts";
import { sceneOf } from "./findings/scene.ts";
import { guardrailFindings } from "./guardrail-findings/index.ts";
import { endingOf } from "./ending.ts";
import type { Plan } from "./plan.ts";
import { play } from "./play.ts";
import { policyFindings } from "./policy-findings.ts";
import { refusedChanges } from "./refused-changes.ts";
import type { World } from "./stand-ins/index.ts";

export interface PreviewRequest {
  /** Folder of the project: Pulumi.yaml and the committed stack files. */
  readonly root: string;
  /** The program's main file, if it is another one than package.json names. */
  readonly main?: string | undefined;
  readonly stack: string;
  readonly settings: Settings;
  /** The stack's configuration as Pulumi hands it over. */
  readonly config: Readonly<Record<string, string>>;
  /** Whether to play the engine's first preview, where ids that do not exist yet are not known. */
  readonly unknowns: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Called for each resource that the program asks for. */
  readonly onResource?: (() => void) | undefined;
}

/** The plan of one stack. Throws a UserError when the program stops. */
export async function preview(request: PreviewRequest): Promise<Plan> {
  const { root, main = ".", stack, settings, config, unknowns, signal, onResource } = request;
  const project = projectName(root);
  const [played, refused] = await Promise.all([
    play({
      folder: root,
      main,
      project,
      stack,
      organization: "organization",
      config,
      signal,
      onResource,
      world: unknowns ? undefined : worldOf(stack, settings),
    }),
    refusedChanges(root, stack, settings),
  ]);
  const stuck = endingOf(played);
  const { resources, outputs } = played;
  const seen = findingsIn(sceneOf(resources, placesOf(settings)));
  const shut = guardrailFindings(resources, settings);
  const against = policyFindings(resources, root);
  const findings = [...refused, ...stuck, ...seen, ...shut, ...against];
  return { project, stack, resources, outputs, findings };
}

function projectName(root: string): string {
  const { name } = parse(readFileSync(join(root, "Pulumi.yaml"), "utf8")) as { name: string };
  return name;
}

function worldOf(stack: string, { organization, regions, accounts }: Settings): World {
  return {
    stack,
    homeRegion: regions.home,
    managementAccountId: accounts.management.id,
    organization: organization.adopt,
    takenAccountIds: Object.values(accounts).flatMap(({ id }) => id ?? []),
  };
}

const placesOf = ({ regions, archive, accounts }: Settings) => ({
  regions: [...new Set([...regions.governed, ...(archive.replica ? [archive.replica.region] : [])])],
  accountIds: Object.fromEntries(Object.entries(accounts).map(([key, { id }]) => [key, id])),
});
