import { resourcePolicy, type Severity } from "../../model/policy.ts";
import { isGiven } from "../../values/given.ts";
import { at, list, numberOf, text } from "../../values/values.ts";
import { missingFrom } from "./exports.ts";

const OPENSEARCH = "aws:opensearch/domain:Domain";
const ELASTICSEARCH = "aws:elasticsearch/domain:Domain";

interface Publication {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly severity: Severity;
  readonly logs: readonly [string, ...string[]];
  /** The first version of Elasticsearch that can, and one that cannot. */
  readonly since: number;
  readonly before: string;
}

/** The version of Elasticsearch that a domain runs; OpenSearch came after all of them. */
function elasticsearchOf(properties: unknown): number {
  const version = /^Elasticsearch_(.+)$/.exec(text(at(properties, "engineVersion")))?.[1];
  return numberOf(at(properties, "elasticsearchVersion") ?? version) ?? Infinity;
}

const toGroup = (logType: string, enabled?: boolean) => ({
  logType,
  cloudwatchLogGroupArn: "arn:aws:logs:eu-west-1:111122223333:log-group:/acme/search",
  ...(enabled !== undefined && { enabled }),
});

const says = (missing: readonly string[]): string => `It does not publish: ${missing.join(", ")}.`;

const publishing = ({ id, title, why, severity, logs, since, before }: Publication) => {
  const all = { logPublishingOptions: logs.map((log) => toGroup(log)) };
  const passes = [
    { ...all, domainName: "search" },
    { logPublishingOptions: logs.flatMap((log) => [toGroup("OTHER_LOGS"), toGroup(log, true)]) },
  ];
  const fails = [
    [{}, says(logs)] as const,
    [{ logPublishingOptions: [toGroup("OTHER_LOGS")] }, says(logs)] as const,
    [{ logPublishingOptions: logs.map((log) => toGroup(log, false)) }, says(logs)] as const,
    [
      { logPublishingOptions: logs.map((log) => ({ ...toGroup(log), cloudwatchLogGroupArn: "" })) },
      says(logs),
    ] as const,
    ...logs.slice(1).map((log) => [{ logPublishingOptions: [toGroup(log)] }, says([logs[0]])] as const),
  ];
  return resourcePolicy({
    id,
    title,
    service: "OpenSearch",
    severity,
    why,
    write: [
      `logPublishingOptions: ${JSON.stringify(logs).replaceAll(",", ", ")}`,
      "  .map((logType) => ({ logType, cloudwatchLogGroupArn: logGroup.arn })),",
    ],
    types: [OPENSEARCH, ELASTICSEARCH],
    violation: (properties) => {
      if (elasticsearchOf(properties) < since) return false;
      const published = list(properties.logPublishingOptions)
        .filter((option) => option.enabled !== false && isGiven(option, "cloudwatchLogGroupArn"))
        .map(({ logType }) => text(logType));
      const missing = missingFrom(published, logs);
      return missing.length > 0 && says(missing);
    },
    passes: {
      [OPENSEARCH]: [...passes, { engineVersion: `Elasticsearch_${before}` }],
      [ELASTICSEARCH]: [...passes, { elasticsearchVersion: before }],
    },
    fails: {
      [OPENSEARCH]: [
        ...fails,
        [{ engineVersion: "OpenSearch_2.19" }, says(logs)],
        [{ engineVersion: `Elasticsearch_${since}` }, says(logs)],
      ],
      [ELASTICSEARCH]: [...fails, [{ elasticsearchVersion: String(since) }, says(logs)]],
    },
  });
};

const PUBLICATIONS: readonly Publication[] = [
  {
    id: "opensearch-audit-logs",
    title: "A search domain publishes its audit logs",
    why: "Failed sign-ins, and who read which index, are written nowhere else.",
    severity: "medium",
    logs: ["AUDIT_LOGS"],
    since: 6.7,
    before: "6.5",
  },
  {
    id: "opensearch-error-logs",
    title: "A search domain publishes its error logs",
    why: "Why the domain refused documents, or turned red, cannot be told from its metrics.",
    severity: "medium",
    logs: ["ES_APPLICATION_LOGS"],
    since: 5.1,
    before: "2.3",
  },
  {
    id: "opensearch-slow-logs",
    title: "A search domain publishes its slow logs",
    why: "The searches that take the domain down stay unknown, and so does who sends them.",
    severity: "low",
    logs: ["INDEX_SLOW_LOGS", "SEARCH_SLOW_LOGS"],
    since: 5.1,
    before: "1.5",
  },
];

export default PUBLICATIONS.map(publishing);
