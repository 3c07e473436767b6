import type { Policy } from "../../model/policy.ts";
import ampLogging from "./amp-logging.ts";
import backupVaultNotifications from "./backup-vault-notifications.ts";
import bedrockInvocationLogEncryption from "./bedrock-invocation-log-encryption.ts";
import bedrockInvocationLogging from "./bedrock-invocation-logging.ts";
import cognitoLogDelivery from "./cognito-log-delivery.ts";
import connectLogging from "./connect-logging.ts";
import directoryLogForwarding from "./directory-log-forwarding.ts";
import iotLogging from "./iot-logging.ts";
import sagemakerDataCapture from "./sagemaker-data-capture.ts";
import sagemakerModelMonitor from "./sagemaker-model-monitor.ts";
import sesEventDestination from "./ses-event-destination.ts";
import xrayEncryption from "./xray-encryption.ts";

export const applications: readonly Policy[] = [
  ampLogging,
  backupVaultNotifications,
  bedrockInvocationLogEncryption,
  bedrockInvocationLogging,
  cognitoLogDelivery,
  connectLogging,
  directoryLogForwarding,
  iotLogging,
  sagemakerDataCapture,
  sagemakerModelMonitor,
  sesEventDestination,
  xrayEncryption,
];
