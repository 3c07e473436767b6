import { wholeNumber } from "../../model/parameters.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { CLUSTER, CLUSTER_INSTANCE, INSTANCE } from "./rds.ts";

const SAYS = "It keeps its Performance Insights for less.";

/** What AWS keeps where nothing is said, free of charge. */
const FREE_DAYS = 7;

const instance = { engine: "postgres", instanceClass: "db.r7g.large" } as const;
const member = { engine: "aurora-mysql", instanceClass: "db.r7g.large", clusterIdentifier: "shop" } as const;
const cluster = { engine: "mysql" } as const;

const passing = <Database extends object>(database: Database) => [
  { ...database, performanceInsightsEnabled: true, performanceInsightsRetentionPeriod: 93 },
  { ...database, performanceInsightsEnabled: true, performanceInsightsRetentionPeriod: 731 },
  { ...database, performanceInsightsEnabled: false, performanceInsightsRetentionPeriod: 7 },
  database,
];

const failing = <Database extends object>(database: Database) => [
  [{ ...database, performanceInsightsEnabled: true }, SAYS] as const,
  [{ ...database, performanceInsightsEnabled: true, performanceInsightsRetentionPeriod: 62 }, SAYS] as const,
];

export default resourcePolicy({
  id: "rds-performance-insights-retention",
  title: "Performance Insights are kept for three months",
  service: "RDS",
  severity: "low",
  why: "Whether a statement was always slow or only since the last release cannot be told from one week.",
  write: ["performanceInsightsRetentionPeriod: 93,"],
  types: [INSTANCE, CLUSTER_INSTANCE, CLUSTER],
  optIn: true,
  parameters: { minimumDays: wholeNumber(93, "days that Performance Insights must be kept at least") },
  violation: ({ performanceInsightsEnabled, performanceInsightsRetentionPeriod }, { minimumDays }) =>
    performanceInsightsEnabled === true &&
    (performanceInsightsRetentionPeriod ?? FREE_DAYS) < minimumDays &&
    SAYS,
  passes: {
    [INSTANCE]: passing(instance),
    [CLUSTER_INSTANCE]: passing(member),
    [CLUSTER]: passing(cluster),
  },
  fails: {
    [INSTANCE]: failing(instance),
    [CLUSTER_INSTANCE]: failing(member),
    [CLUSTER]: failing(cluster),
  },
});
