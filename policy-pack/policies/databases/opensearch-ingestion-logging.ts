import { resourcePolicy } from "../../model/policy.ts";

const SAYS = "Its logging is not turned on.";

const pipeline = {
  pipelineName: "events",
  pipelineConfigurationBody: 'version: "2"',
  minUnits: 1,
  maxUnits: 4,
} as const;
const cloudwatchLogDestination = { logGroup: "/aws/vendedlogs/OpenSearchIngestion/events" } as const;

export default resourcePolicy({
  id: "opensearch-ingestion-logging",
  title: "An ingestion pipeline publishes its logs",
  service: "OpenSearch Ingestion",
  severity: "low",
  why: "Documents that the pipeline drops are missed weeks later, and nobody can tell why.",
  write: [
    "logPublishingOptions: { isLoggingEnabled: true,",
    "  cloudwatchLogDestination: { logGroup: logGroup.name } },",
  ],
  types: ["aws:opensearchingest/pipeline:Pipeline"],
  violation: ({ logPublishingOptions }) => logPublishingOptions?.isLoggingEnabled !== true && SAYS,
  passes: [
    { ...pipeline, logPublishingOptions: { isLoggingEnabled: true, cloudwatchLogDestination } },
    { ...pipeline, maxUnits: 1, logPublishingOptions: { isLoggingEnabled: true, cloudwatchLogDestination } },
  ],
  fails: [
    [pipeline, SAYS],
    [{ ...pipeline, logPublishingOptions: { cloudwatchLogDestination } }, SAYS],
    [{ ...pipeline, logPublishingOptions: { isLoggingEnabled: false, cloudwatchLogDestination } }, SAYS],
  ],
});
