import { resourcePolicy } from "../../model/policy.ts";
import { isKeyOfAws } from "../../values/keys.ts";
import { isEmpty } from "../../values/values.ts";
import { CLUSTER, CLUSTER_INSTANCE, INSTANCE } from "./rds.ts";

const SAYS = "Its Performance Insights are encrypted with the key of AWS.";

const instance = { engine: "postgres", instanceClass: "db.r7g.large" } as const;
const member = { engine: "aurora-mysql", instanceClass: "db.r7g.large", clusterIdentifier: "shop" } as const;
const cluster = { engine: "mysql" } as const;

const KEY = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const KEY_OF_AWS = "arn:aws:kms:eu-west-1:111122223333:alias/aws/rds";

const passing = <Database extends object>(database: Database) => [
  { ...database, performanceInsightsEnabled: true, performanceInsightsKmsKeyId: KEY },
  { ...database, performanceInsightsEnabled: false },
  database,
];

const failing = <Database extends object>(database: Database) => [
  [{ ...database, performanceInsightsEnabled: true }, SAYS] as const,
  [{ ...database, performanceInsightsEnabled: true, performanceInsightsKmsKeyId: "" }, SAYS] as const,
  [{ ...database, performanceInsightsEnabled: true, performanceInsightsKmsKeyId: KEY_OF_AWS }, SAYS] as const,
];

export default resourcePolicy({
  id: "rds-performance-insights-cmk",
  title: "Performance Insights are encrypted with a key of one's own",
  service: "RDS",
  severity: "low",
  why: "They hold the text of statements, and whoever may read them cannot be told by the policy of the key.",
  write: ["performanceInsightsKmsKeyId: key.arn,"],
  types: [INSTANCE, CLUSTER_INSTANCE, CLUSTER],
  violation: ({ performanceInsightsEnabled, performanceInsightsKmsKeyId }) =>
    performanceInsightsEnabled === true &&
    (isEmpty(performanceInsightsKmsKeyId) || isKeyOfAws(performanceInsightsKmsKeyId)) &&
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
