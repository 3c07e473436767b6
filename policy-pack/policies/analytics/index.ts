import type { Policy } from "../../model/policy.ts";
import athenaWorkgroupMetrics from "./athena-workgroup-metrics.ts";
import datasyncTaskLogging from "./datasync-task-logging.ts";
import dmsTaskLogging from "./dms-task-logging.ts";
import emrLogEncryption from "./emr-log-encryption.ts";
import emrLogUri from "./emr-log-uri.ts";
import emrServerlessMonitoring from "./emr-serverless-monitoring.ts";
import fsxLustreLogs from "./fsx-lustre-logs.ts";
import fsxWindowsAudit from "./fsx-windows-audit.ts";
import glueJobContinuousLogging from "./glue-job-continuous-logging.ts";
import glueLogEncryption from "./glue-log-encryption.ts";
import glueSecurityConfiguration from "./glue-security-configuration.ts";
import mwaaLogs from "./mwaa-logs.ts";
import storagegatewayLogs from "./storagegateway-logs.ts";
import transferConnectorLogging from "./transfer-connector-logging.ts";
import transferServerLogging from "./transfer-server-logging.ts";

export const analytics: readonly Policy[] = [
  athenaWorkgroupMetrics,
  datasyncTaskLogging,
  ...dmsTaskLogging,
  emrLogEncryption,
  emrLogUri,
  emrServerlessMonitoring,
  fsxLustreLogs,
  fsxWindowsAudit,
  glueJobContinuousLogging,
  glueLogEncryption,
  glueSecurityConfiguration,
  ...mwaaLogs,
  storagegatewayLogs,
  transferConnectorLogging,
  transferServerLogging,
];
