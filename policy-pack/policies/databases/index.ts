import type { Policy } from "../../model/policy.ts";
import auroraLogExports from "./aurora-log-exports.ts";
import auroraMysqlAuditParameter from "./aurora-mysql-audit-parameter.ts";
import docdbAuditParameter from "./docdb-audit-parameter.ts";
import docdbLogExports from "./docdb-log-exports.ts";
import dynamodbContributorInsights from "./dynamodb-contributor-insights.ts";
import dynamodbStreams from "./dynamodb-streams.ts";
import elasticacheLogDelivery from "./elasticache-log-delivery.ts";
import neptuneAuditParameter from "./neptune-audit-parameter.ts";
import neptuneLogExports from "./neptune-log-exports.ts";
import opensearchIngestionLogging from "./opensearch-ingestion-logging.ts";
import opensearchLogs from "./opensearch-logs.ts";
import rdsActivityStreamCmk from "./rds-activity-stream-cmk.ts";
import rdsClusterEnhancedMonitoring from "./rds-cluster-enhanced-monitoring.ts";
import rdsClusterLogExports from "./rds-cluster-log-exports.ts";
import rdsEngineLogExports from "./rds-engine-log-exports.ts";
import rdsEnhancedMonitoring from "./rds-enhanced-monitoring.ts";
import rdsEventSubscriptions from "./rds-event-subscriptions.ts";
import rdsInstanceLogExports from "./rds-instance-log-exports.ts";
import rdsPerformanceInsights from "./rds-performance-insights.ts";
import rdsPerformanceInsightsCmk from "./rds-performance-insights-cmk.ts";
import rdsPerformanceInsightsRetention from "./rds-performance-insights-retention.ts";
import rdsPostgresQueryLogging from "./rds-postgres-query-logging.ts";
import rdsProxyNoDebugLogging from "./rds-proxy-no-debug-logging.ts";
import rdsStackHasEventSubscription from "./rds-stack-has-event-subscription.ts";
import redshiftAuditLogging from "./redshift-audit-logging.ts";
import redshiftServerlessLogExports from "./redshift-serverless-log-exports.ts";
import redshiftUserActivityLogging from "./redshift-user-activity-logging.ts";
import timestreamInfluxdbLogs from "./timestream-influxdb-logs.ts";

export const databases: readonly Policy[] = [
  ...auroraLogExports,
  auroraMysqlAuditParameter,
  docdbAuditParameter,
  docdbLogExports,
  dynamodbContributorInsights,
  dynamodbStreams,
  elasticacheLogDelivery,
  neptuneAuditParameter,
  neptuneLogExports,
  opensearchIngestionLogging,
  ...opensearchLogs,
  rdsActivityStreamCmk,
  rdsClusterEnhancedMonitoring,
  rdsClusterLogExports,
  ...rdsEngineLogExports,
  rdsEnhancedMonitoring,
  ...rdsEventSubscriptions,
  rdsInstanceLogExports,
  rdsPerformanceInsights,
  rdsPerformanceInsightsCmk,
  rdsPerformanceInsightsRetention,
  rdsPostgresQueryLogging,
  rdsProxyNoDebugLogging,
  rdsStackHasEventSubscription,
  redshiftAuditLogging,
  redshiftServerlessLogExports,
  redshiftUserActivityLogging,
  timestreamInfluxdbLogs,
];
