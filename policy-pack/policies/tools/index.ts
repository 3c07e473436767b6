import type { Policy } from "../../model/policy.ts";
import acmTransparencyLogging from "./acm-transparency-logging.ts";
import cloudformationNotifications from "./cloudformation-notifications.ts";
import codebuildLogs from "./codebuild-logs.ts";
import codebuildS3LogsEncrypted from "./codebuild-s3-logs-encrypted.ts";
import codedeployAlarms from "./codedeploy-alarms.ts";
import ssmAutomationLogging from "./ssm-automation-logging.ts";
import ssmSessionLogging from "./ssm-session-logging.ts";

export const tools: readonly Policy[] = [
  acmTransparencyLogging,
  cloudformationNotifications,
  codebuildLogs,
  codebuildS3LogsEncrypted,
  codedeployAlarms,
  ssmAutomationLogging,
  ssmSessionLogging,
];
