import type { Policy } from "../../model/policy.ts";
import albConnectionLogs from "./alb-connection-logs.ts";
import albHealthCheckLogs from "./alb-health-check-logs.ts";
import apigwAccountRole from "./apigw-account-role.ts";
import apigwExecutionLogging from "./apigw-execution-logging.ts";
import apigwMethodMetrics from "./apigw-method-metrics.ts";
import apigwNoDataTrace from "./apigw-no-data-trace.ts";
import apigwRestAccessLogs from "./apigw-rest-access-logs.ts";
import apigwXray from "./apigw-xray.ts";
import apigwv2AccessLogs from "./apigwv2-access-logs.ts";
import apigwv2DetailedMetrics from "./apigwv2-detailed-metrics.ts";
import apigwv2WebsocketExecutionLogs from "./apigwv2-websocket-execution-logs.ts";
import appsyncFieldLogging from "./appsync-field-logging.ts";
import appsyncLogging from "./appsync-logging.ts";
import appsyncXray from "./appsync-xray.ts";
import clbAccessLogs from "./clb-access-logs.ts";
import cloudfrontAccessLogs from "./cloudfront-access-logs.ts";
import cloudfrontAdditionalMetrics from "./cloudfront-additional-metrics.ts";
import elbv2AccessLogs from "./elbv2-access-logs.ts";
import wafClassicLogging from "./waf-classic-logging.ts";
import wafv2LoggingFilter from "./wafv2-logging-filter.ts";
import wafv2Logging from "./wafv2-logging.ts";
import wafv2Visibility from "./wafv2-visibility.ts";

export const edge: readonly Policy[] = [
  albConnectionLogs,
  albHealthCheckLogs,
  apigwAccountRole,
  apigwExecutionLogging,
  apigwMethodMetrics,
  apigwNoDataTrace,
  apigwRestAccessLogs,
  apigwXray,
  apigwv2AccessLogs,
  apigwv2DetailedMetrics,
  apigwv2WebsocketExecutionLogs,
  appsyncFieldLogging,
  appsyncLogging,
  appsyncXray,
  clbAccessLogs,
  cloudfrontAccessLogs,
  cloudfrontAdditionalMetrics,
  elbv2AccessLogs,
  ...wafClassicLogging,
  wafv2LoggingFilter,
  wafv2Logging,
  ...wafv2Visibility,
];
