// Programs of other teams, played without a cloud and judged by every policy.
import { fileURLToPath } from "node:url";
import { configurationOf } from "../../../policy-pack/configuration/configuration.ts";
import { catalogueOf } from "../../../policy-pack/judge/catalogue.ts";
import type { Exemption, Finding } from "../../../policy-pack/judge/finding.ts";
import { judgeAll } from "../../../policy-pack/judge/judge-all.ts";
import { POLICIES } from "../../../policy-pack/policies/index.ts";
import { resourcesOfPlan } from "../../../tools/policy-report/read/plan.ts";
import { endingOf } from "../../../tools/preview/ending.ts";
import { type PlanResource, type PropertyValue, UNKNOWN } from "../../../tools/preview/plan.ts";
import { play } from "../../../tools/preview/play.ts";
import { type Played, UNKNOWN as UNKNOWN_TO_THE_ENGINE } from "./wire.ts";

/** When a program is played. `first`: nothing exists yet, so new ids are unknown. `later`: they are known. */
export const MOMENTS = ["first", "later"] as const;

export type Moment = (typeof MOMENTS)[number];

/** Sorted lines, such as `vpc-flow-logs @ hub`: those of both moments alike, or a list for each. */
export type Expected = readonly string[] | Readonly<Record<Moment, readonly string[]>>;

export const FOLDER = fileURLToPath(new URL("../stacks/", import.meta.url));

const WORLD = {
  stack: "prod",
  homeRegion: "eu-west-1",
  managementAccountId: "111122223333",
  takenAccountIds: [],
};

/** What the programs ask of their configuration. */
const CONFIG = {
  "team:accessLogs": "true",
  "team:age": "900",
  "team:brokerPassword": "correct horse battery",
  "team:databasePassword": "correct horse battery",
  "team:logBucket": "acme-central-logs",
  "team:logDriver": "awslogs",
  "team:onCall": "payroll@acme.example",
  "team:retention": "400",
  "team:token": "0123456789",
};

/** The resources that a program asks for. Throws where it does not end well. */
export async function played(name: string, moment: Moment): Promise<readonly PlanResource[]> {
  const ended = await play({
    folder: `${FOLDER}${name}`,
    main: "index.ts",
    project: "team",
    stack: "prod",
    organization: "acme",
    config: CONFIG,
    world: moment === "first" ? undefined : WORLD,
  });
  const [stuck] = endingOf(ended);
  if (stuck) throw new Error(stuck.message);
  return ended.resources;
}

/** All policies, as a configuration asks for them that says nothing else. */
export const CONFIGURATION = configurationOf({ settings: { properties: { preset: "all" } } }, POLICIES, {
  today: "2026-11-21",
  readJson: () => undefined,
});

const CATALOGUE = catalogueOf(POLICIES);

/** What all policies find, as sorted lines. */
export const linesOf = (resources: readonly PlanResource[]): readonly string[] =>
  judgeAll(resourcesOfPlan(resources), CATALOGUE, CONFIGURATION).map(lineOf).toSorted();

const lineOf = ({ policy, resource, outcome, exemption }: Finding): string =>
  `${policy.id} @ ${resource.name}${"unknown" in outcome ? " (unknown)" : ""}${exempt(exemption)}`;

const exempt = (exemption: Exemption | undefined): string => (exemption === undefined ? "" : " (exempt)");

/** A resource as the engine would show it to the pack; none for a component. */
export const wireOf = ({ custom, inputs, outputs, ...rest }: PlanResource): readonly Played[] =>
  custom ? [{ ...rest, inputs: onTheWire(inputs) as object, outputs: onTheWire(outputs) as object }] : [];

function onTheWire(value: PropertyValue): unknown {
  if (value === UNKNOWN) return UNKNOWN_TO_THE_ENGINE;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(onTheWire);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, onTheWire(each)]));
}

/** Runs tasks, as many at once as there are usually cores. */
export async function twoAtATime(tasks: readonly (() => Promise<void>)[]): Promise<void> {
  const left = tasks.values();
  const worker = async () => {
    for (const task of left) await task();
  };
  await Promise.all([worker(), worker()]);
}
