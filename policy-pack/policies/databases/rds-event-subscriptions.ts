import { resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";
import { missingFrom } from "./exports.ts";

const SUBSCRIPTION = "aws:rds/eventSubscription:EventSubscription";

interface Source {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly sourceType: string;
  readonly categories: readonly [string, ...string[]];
}

const DISABLED = "It is disabled.";

const topic = { snsTopic: "arn:aws:sns:eu-west-1:111122223333:databases" } as const;

const leavesOut = (missing: readonly string[]): string => `It leaves out: ${missing.join(", ")}.`;

/** A subscription to one kind of source should tell what matters about it. One without categories tells all. */
const subscribed = ({ id, title, why, sourceType, categories }: Source) =>
  resourcePolicy({
    id,
    title,
    service: "RDS",
    severity: "low",
    why,
    write: [
      `sourceType: "${sourceType}", eventCategories: ${JSON.stringify(categories).replaceAll(",", ", ")},`,
    ],
    types: [SUBSCRIPTION],
    violation: (properties) => {
      if (properties.sourceType !== sourceType) return false;
      if (properties.enabled === false) return DISABLED;
      const missing = missingFrom(properties.eventCategories, categories);
      return !isEmpty(properties.eventCategories) && missing.length > 0 && leavesOut(missing);
    },
    passes: [
      { ...topic, sourceType, eventCategories: [...categories] },
      { ...topic, sourceType, eventCategories: ["deletion", ...categories], enabled: true },
      { ...topic, sourceType },
      { ...topic, sourceType, eventCategories: [] },
      { ...topic },
      { ...topic, sourceType: "db-snapshot", eventCategories: ["creation"], enabled: false },
    ],
    fails: [
      [{ ...topic, sourceType, eventCategories: [...categories], enabled: false }, DISABLED],
      [{ ...topic, sourceType, eventCategories: ["deletion"] }, leavesOut(categories)],
      ...categories
        .slice(1)
        .map((_, index): [typeof topic & { sourceType: string }, string] => [
          { ...topic, sourceType, ...{ eventCategories: categories.toSpliced(index, 1) } },
          leavesOut(categories.slice(index, index + 1)),
        ]),
    ],
  });

const SOURCES: readonly Source[] = [
  {
    id: "rds-event-subscription-cluster",
    title: "An event subscription for clusters tells of maintenance and failure",
    why: "A cluster fails over or is patched, and the first to notice are its users.",
    sourceType: "db-cluster",
    categories: ["maintenance", "failure"],
  },
  {
    id: "rds-event-subscription-instance",
    title: "An event subscription for instances tells of maintenance, changes and failure",
    why: "An instance is changed, patched or lost, and nobody is called.",
    sourceType: "db-instance",
    categories: ["maintenance", "configuration change", "failure"],
  },
  {
    id: "rds-event-subscription-parameter-group",
    title: "An event subscription for parameter groups tells of changes",
    why: "An intruder turns auditing off in a parameter group, and nobody is told.",
    sourceType: "db-parameter-group",
    categories: ["configuration change"],
  },
  {
    id: "rds-event-subscription-security-group",
    title: "An event subscription for database security groups tells of changes and failure",
    why: "Somebody opens a database to the world, and nobody is told.",
    sourceType: "db-security-group",
    categories: ["configuration change", "failure"],
  },
];

export default SOURCES.map(subscribed);
