import { resourcePolicy } from "../../model/policy.ts";
import { at, isEmpty, list, text } from "../../values/values.ts";
import { missingFrom } from "./exports.ts";

const GROUP = "aws:elasticache/replicationGroup:ReplicationGroup";
const CLUSTER = "aws:elasticache/cluster:Cluster";

/** Redis learned to deliver its slow log with 6.0 and its own log with 6.2; Valkey always could. */
function logsOf(engine: unknown, version: unknown): readonly string[] {
  const name = text(engine).toLowerCase();
  if (name !== "" && name !== "redis") return name === "valkey" ? ["slow-log", "engine-log"] : [];
  if (/^[1-5]\b/.test(text(version))) return [];
  return text(version).startsWith("6.0") ? ["slow-log"] : ["slow-log", "engine-log"];
}

const deliver = (...logTypes: string[]) =>
  logTypes.map((logType) => ({
    destination: "/acme/cache",
    destinationType: "cloudwatch-logs",
    logFormat: "json",
    logType,
  }));

const says = (...missing: string[]): string => `It does not deliver: ${missing.join(", ")}.`;

const group = { description: "sessions" } as const;

export default resourcePolicy({
  id: "elasticache-log-delivery",
  title: "A cache delivers its slow log and its engine log",
  service: "ElastiCache",
  severity: "medium",
  why: "The cache forgets its slow commands, failovers and failed connections as soon as its small buffer is full.",
  write: [
    'logDeliveryConfigurations: ["slow-log", "engine-log"].map((logType) => ({ logType, logFormat: "json",',
    '  destinationType: "cloudwatch-logs", destination: logGroup.name })),',
  ],
  types: [GROUP, CLUSTER],
  violation: (properties) => {
    // A cluster without an engine is a member of a group, which delivers for all of them.
    if (!isEmpty(at(properties, "replicationGroupId")) && isEmpty(at(properties, "description")))
      return false;
    const delivered = list(properties.logDeliveryConfigurations).map(({ logType }) => text(logType));
    const missing = missingFrom(delivered, logsOf(properties.engine, properties.engineVersion));
    return missing.length > 0 && says(...missing);
  },
  passes: {
    [GROUP]: [
      { ...group, engine: "valkey", logDeliveryConfigurations: deliver("slow-log", "engine-log") },
      { ...group, logDeliveryConfigurations: deliver("engine-log", "slow-log") },
      { ...group, engine: "redis", engineVersion: "5.0.6" },
      { ...group, engine: "redis", engineVersion: "6.0", logDeliveryConfigurations: deliver("slow-log") },
    ],
    [CLUSTER]: [
      {
        engine: "redis",
        nodeType: "cache.t4g.small",
        logDeliveryConfigurations: deliver("slow-log", "engine-log"),
      },
      { engine: "memcached", engineVersion: "1.6.22", numCacheNodes: 2 },
      { replicationGroupId: "sessions" },
    ],
  },
  fails: {
    [GROUP]: [
      [group, says("slow-log", "engine-log")],
      [
        { ...group, engine: "valkey", engineVersion: "7.2", logDeliveryConfigurations: deliver("slow-log") },
        says("engine-log"),
      ],
      [{ ...group, engine: "Redis", engineVersion: "6.x" }, says("slow-log", "engine-log")],
      [{ ...group, engine: "redis", engineVersion: "6.0.5" }, says("slow-log")],
      [{ ...group, replicationGroupId: "sessions", engineVersion: "7.1" }, says("slow-log", "engine-log")],
    ],
    [CLUSTER]: [
      [
        { engine: "redis", engineVersion: "7.1", nodeType: "cache.t4g.small" },
        says("slow-log", "engine-log"),
      ],
      [{ engine: "redis", logDeliveryConfigurations: deliver("engine-log") }, says("slow-log")],
    ],
  },
});
