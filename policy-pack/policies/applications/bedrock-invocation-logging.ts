import { resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";
import { CONFIGURATION, roleArn } from "./bedrock.ts";

const NOWHERE = "It names no destination.";
const NO_TEXT = "It leaves the text out.";

const cloudwatchConfig = { logGroupName: "/acme/bedrock", roleArn };
const s3Config = { bucketName: "acme-bedrock-logs" };

export default resourcePolicy({
  id: "bedrock-invocation-logging",
  title: "The text of every model invocation is logged",
  service: "Bedrock",
  severity: "medium",
  why: "What was asked of a model with stolen credentials, and what it told, stays unknown.",
  write: ["loggingConfig: { textDataDeliveryEnabled: true, s3Config: { bucketName: bucket.bucket } },"],
  types: [CONFIGURATION],
  violation: ({ loggingConfig }) => {
    const groupName = loggingConfig?.cloudwatchConfig?.logGroupName;
    if (isEmpty(groupName) && isEmpty(loggingConfig?.s3Config?.bucketName)) return NOWHERE;
    return loggingConfig?.textDataDeliveryEnabled === false && NO_TEXT;
  },
  passes: [
    { loggingConfig: { cloudwatchConfig } },
    { loggingConfig: { s3Config, textDataDeliveryEnabled: true } },
    { loggingConfig: { cloudwatchConfig, s3Config, imageDataDeliveryEnabled: false } },
  ],
  fails: [
    [{ loggingConfig: {} }, NOWHERE],
    [{ loggingConfig: { textDataDeliveryEnabled: true } }, NOWHERE],
    [{ loggingConfig: { s3Config, textDataDeliveryEnabled: false } }, NO_TEXT],
    [{ loggingConfig: { cloudwatchConfig, textDataDeliveryEnabled: false } }, NO_TEXT],
  ],
});
