import type { Policy } from "../../model/policy.ts";
import appmeshAccessLogs from "./appmesh-access-logs.ts";
import apprunnerObservability from "./apprunner-observability.ts";
import asgGroupMetrics from "./asg-group-metrics.ts";
import asgNotifications from "./asg-notifications.ts";
import batchJobLogging from "./batch-job-logging.ts";
import beanstalkSettings from "./beanstalk-settings.ts";
import ec2DetailedMonitoring from "./ec2-detailed-monitoring.ts";
import ecsContainerInsights from "./ecs-container-insights.ts";
import ecsExecLogEncryption from "./ecs-exec-log-encryption.ts";
import ecsExecLogging from "./ecs-exec-logging.ts";
import ecsTaskLogConfiguration from "./ecs-task-log-configuration.ts";
import ecsTaskLogNonBlocking from "./ecs-task-log-non-blocking.ts";
import eksControlPlaneLogs from "./eks-control-plane-logs.ts";
import eksObservabilityAddon from "./eks-observability-addon.ts";
import imagebuilderLogs from "./imagebuilder-logs.ts";
import lambdaJsonLogging from "./lambda-json-logging.ts";
import lambdaManagedLogGroup from "./lambda-managed-log-group.ts";
import lambdaXray from "./lambda-xray.ts";
import launchTemplateDetailedMonitoring from "./launch-template-detailed-monitoring.ts";
import sfnLogging from "./sfn-logging.ts";
import sfnLoggingLevelAll from "./sfn-logging-level-all.ts";
import sfnXray from "./sfn-xray.ts";
import syntheticsTracing from "./synthetics-tracing.ts";

export const compute: readonly Policy[] = [
  appmeshAccessLogs,
  apprunnerObservability,
  asgGroupMetrics,
  asgNotifications,
  batchJobLogging,
  ...beanstalkSettings,
  ec2DetailedMonitoring,
  ecsContainerInsights,
  ecsExecLogEncryption,
  ecsExecLogging,
  ecsTaskLogConfiguration,
  ecsTaskLogNonBlocking,
  ...eksControlPlaneLogs,
  eksObservabilityAddon,
  imagebuilderLogs,
  lambdaJsonLogging,
  lambdaManagedLogGroup,
  lambdaXray,
  launchTemplateDetailedMonitoring,
  sfnLogging,
  sfnLoggingLevelAll,
  sfnXray,
  syntheticsTracing,
];
