import { ref } from "../../model/example-stack.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { CONFIGURATION, roleArn } from "./bedrock.ts";
import { isGiven } from "../../values/given.ts";

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
    const isNowhere =
      !isGiven(loggingConfig, "cloudwatchConfig", "logGroupName") &&
      !isGiven(loggingConfig, "s3Config", "bucketName");
    if (isNowhere) return NOWHERE;
    return loggingConfig?.textDataDeliveryEnabled === false && NO_TEXT;
  },
  passes: [
    { loggingConfig: { s3Config: { bucketName: ref("bucket") } } },
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
