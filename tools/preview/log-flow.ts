import { LOG_SOURCES } from "../../facts/log-sources.ts";
import type { RetentionClass } from "../../facts/retention-classes.ts";
import { listOf, type PlanResource, type PropertyValue, textOf } from "./plan.ts";

/** Where objects of one log source go, and what becomes of them. */
export interface LogFlow {
  readonly source: string;
  readonly title: string;
  readonly retentionClass: RetentionClass;
  /** Regions of the buckets that the source delivers to. */
  readonly regions: readonly string[];
  /** Regions of buckets that hold a copy. */
  readonly copies: readonly string[];
  /** Storage classes after S3 Standard, in order. */
  readonly transitions: readonly { readonly storageClass: string; readonly afterDays: number }[];
  readonly expiresAfterDays: number | undefined;
  /** For how long, and how firmly, each version is locked. */
  readonly lock: { readonly mode: string; readonly days: number } | undefined;
}

/** A title without what stands in brackets, for where there is little room. */
export const shortTitle = ({ title }: LogFlow): string => title.replace(/ \(.*\)/, "");

/** The log flow of a plan, source by source, as the buckets' lifecycle rules tell it: each goes by its source's id. */
export function logFlows(resources: readonly PlanResource[]): LogFlow[] {
  const lifecycles = resources.filter(({ type }) => type.endsWith(":BucketLifecycleConfiguration"));
  const copyNames = copiedTo(resources);
  const isCopy = (lifecycle: PlanResource) => copyNames.has(textOf(lifecycle.inputs.bucket));
  return LOG_SOURCES.flatMap(({ id, title, retentionClass }) => {
    const having = lifecycles.flatMap((lifecycle) => {
      const rule = listOf(lifecycle.inputs.rules).find((one) => field(one, "id") === id);
      return rule === undefined ? [] : [{ lifecycle, rule }];
    });
    const delivered = having.filter(({ lifecycle }) => !isCopy(lifecycle));
    const [first] = delivered;
    if (!first) return [];
    const regionsOf = (some: typeof having) => some.map(({ lifecycle }) => lifecycle.region ?? "").sort();
    return {
      source: id,
      title,
      retentionClass,
      regions: regionsOf(delivered),
      copies: regionsOf(having.filter(({ lifecycle }) => isCopy(lifecycle))),
      ...lifeOf(first.rule),
      lock: lockOf(first.lifecycle, resources),
    };
  });
}

const field = (value: PropertyValue | undefined, ...path: readonly string[]): PropertyValue | undefined =>
  path.reduce<PropertyValue | undefined>(
    (inside, key) =>
      typeof inside === "object" && inside !== null && key in inside
        ? (inside as Readonly<Record<string, PropertyValue>>)[key]
        : undefined,
    value,
  );

const days = (value: PropertyValue | undefined): number | undefined =>
  typeof value === "number" ? value : undefined;

function lifeOf(rule: PropertyValue): Pick<LogFlow, "transitions" | "expiresAfterDays"> {
  const transitions = listOf(field(rule, "transitions")).map((transition) => ({
    storageClass: textOf(field(transition, "storageClass")),
    afterDays: days(field(transition, "days")) ?? 0,
  }));
  return { transitions, expiresAfterDays: days(field(rule, "expiration", "days")) };
}

/** Names of the buckets that S3 copies into. */
function copiedTo(resources: readonly PlanResource[]): Set<string> {
  const replications = resources.filter(({ type }) => type.endsWith(":BucketReplicationConfig"));
  const targets = replications.flatMap(({ inputs }) =>
    listOf(inputs.rules).map((rule) => textOf(field(rule, "destination", "bucket"))),
  );
  return new Set(targets.map((arn) => arn.split(":").at(-1) ?? ""));
}

function lockOf({ inputs }: PlanResource, resources: readonly PlanResource[]): LogFlow["lock"] {
  const lock = resources.find(
    (one) => one.type.endsWith(":BucketObjectLockConfiguration") && one.inputs.bucket === inputs.bucket,
  );
  const retention = field(lock?.inputs.rule, "defaultRetention");
  const locked = days(field(retention, "days"));
  return locked === undefined
    ? undefined
    : { mode: textOf(field(retention, "mode")).toLowerCase(), days: locked };
}
