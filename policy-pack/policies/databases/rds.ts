import { at, isEmpty, text } from "../../values/values.ts";

export const INSTANCE = "aws:rds/instance:Instance";
export const CLUSTER = "aws:rds/cluster:Cluster";
export const CLUSTER_INSTANCE = "aws:rds/clusterInstance:ClusterInstance";

/** An engine's name in lower case, as the provider takes any. */
export const engineOf = (engine: unknown): string => text(engine).toLowerCase();

export const isAurora = (engine: unknown): boolean => engineOf(engine).startsWith("aurora");

/** Aurora with MySQL; `aurora` is its first name. */
export const isAuroraMysql = (engine: unknown): boolean =>
  ["aurora", "aurora-mysql"].includes(engineOf(engine));

/** RDS Custom leaves logs and monitoring to whoever runs it. Its replicas name no engine, but always a profile. */
export const isCustom = (properties: unknown): boolean =>
  engineOf(at(properties, "engine")).startsWith("custom-") ||
  !isEmpty(at(properties, "customIamInstanceProfile"));

/** The first generation of Aurora Serverless sends its logs to CloudWatch by itself, and refuses to be told. */
export const isServerlessOfOld = (engineMode: unknown): boolean => text(engineMode) === "serverless";

/** The logs of an engine that tell what happened; none of an engine that is not known here. */
export function logsOf(engine: unknown): readonly string[] {
  const name = engineOf(engine);
  if (name === "mysql" || name === "mariadb") return ["audit", "error", "general", "slowquery"];
  if (name === "postgres") return ["postgresql"];
  if (name.startsWith("oracle-")) return ["alert", "audit", "listener", "trace"];
  // The Express edition has no agent.
  if (name === "sqlserver-ex") return ["error"];
  return name.startsWith("sqlserver-") ? ["agent", "error"] : [];
}
