import type { Policy } from "../../model/policy.ts";
import eventbridgeEndpointReplication from "./eventbridge-endpoint-replication.ts";
import eventbusLogging from "./eventbus-logging.ts";
import firehoseEncryption from "./firehose-encryption.ts";
import firehoseErrorLogging from "./firehose-error-logging.ts";
import kinesisRetention from "./kinesis-retention.ts";
import kinesisShardMetrics from "./kinesis-shard-metrics.ts";
import mqAuditLogs from "./mq-audit-logs.ts";
import mqGeneralLogs from "./mq-general-logs.ts";
import mskBrokerLogs from "./msk-broker-logs.ts";
import mskConnectLogs from "./msk-connect-logs.ts";
import mskEnhancedMonitoring from "./msk-enhanced-monitoring.ts";
import mskOpenMonitoring from "./msk-open-monitoring.ts";
import pipesLogging from "./pipes-logging.ts";
import snsDeliveryStatus from "./sns-delivery-status.ts";
import snsTracing from "./sns-tracing.ts";

export const messaging: readonly Policy[] = [
  eventbridgeEndpointReplication,
  eventbusLogging,
  firehoseEncryption,
  firehoseErrorLogging,
  kinesisRetention,
  kinesisShardMetrics,
  mqAuditLogs,
  mqGeneralLogs,
  mskBrokerLogs,
  mskConnectLogs,
  mskEnhancedMonitoring,
  mskOpenMonitoring,
  pipesLogging,
  snsDeliveryStatus,
  snsTracing,
];
