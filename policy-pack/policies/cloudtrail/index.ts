import type { Policy } from "../../model/policy.ts";
import accountHasTrail from "./cloudtrail-account-has-trail.ts";
import bedrockDataEvents from "./cloudtrail-bedrock-data-events.ts";
import bucket from "./cloudtrail-bucket.ts";
import bucketPolicySourceArn from "./cloudtrail-bucket-policy-source-arn.ts";
import bucketRetention from "./cloudtrail-bucket-retention.ts";
import bucketTlsOnly from "./cloudtrail-bucket-tls-only.ts";
import cloudwatchLogs from "./cloudtrail-cloudwatch-logs.ts";
import dataEvents from "./cloudtrail-data-events.ts";
import edsCmk from "./cloudtrail-eds-cmk.ts";
import edsMultiRegion from "./cloudtrail-eds-multi-region.ts";
import edsNotSuspended from "./cloudtrail-eds-not-suspended.ts";
import edsRetention from "./cloudtrail-eds-retention.ts";
import edsTerminationProtection from "./cloudtrail-eds-termination-protection.ts";
import globalServiceEvents from "./cloudtrail-global-service-events.ts";
import insights from "./cloudtrail-insights.ts";
import kmsEncryption from "./cloudtrail-kms-encryption.ts";
import kmsKeyRotation from "./cloudtrail-kms-key-rotation.ts";
import logFileValidation from "./cloudtrail-log-file-validation.ts";
import logGroupRetention from "./cloudtrail-log-group-retention.ts";
import loggingEnabled from "./cloudtrail-logging-enabled.ts";
import managementEvents from "./cloudtrail-management-events.ts";
import multiRegion from "./cloudtrail-multi-region.ts";
import organizationTrail from "./cloudtrail-organization-trail.ts";
import snsTopic from "./cloudtrail-sns-topic.ts";
import iamNoFullAccess from "./iam-no-full-cloudtrail-access.ts";

export const cloudtrail: readonly Policy[] = [
  accountHasTrail,
  bedrockDataEvents,
  ...bucket,
  bucketPolicySourceArn,
  bucketRetention,
  bucketTlsOnly,
  cloudwatchLogs,
  ...dataEvents,
  edsCmk,
  edsMultiRegion,
  edsNotSuspended,
  edsRetention,
  edsTerminationProtection,
  globalServiceEvents,
  insights,
  kmsEncryption,
  kmsKeyRotation,
  logFileValidation,
  logGroupRetention,
  loggingEnabled,
  managementEvents,
  multiRegion,
  organizationTrail,
  snsTopic,
  iamNoFullAccess,
];
