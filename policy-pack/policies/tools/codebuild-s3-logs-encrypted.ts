import { resourcePolicy } from "../../model/policy.ts";
import { changed } from "../../values/changed.ts";
import { BUCKET, PROJECT } from "./codebuild-project.ts";

const SAYS = "It writes its logs to S3 unencrypted.";

const TO_S3 = { status: "ENABLED", location: BUCKET };

export default resourcePolicy({
  id: "codebuild-s3-logs-encrypted",
  title: "A build project encrypts the logs that it writes to S3",
  service: "CodeBuild",
  severity: "medium",
  why: "Builds print tokens and internal addresses, for all who may read the bucket.",
  write: ["// leave out encryptionDisabled, or:", "encryptionDisabled: false,"],
  types: ["aws:codebuild/project:Project"],
  violation: ({ logsConfig }) =>
    logsConfig?.s3Logs?.status === "ENABLED" && logsConfig.s3Logs.encryptionDisabled === true && SAYS,
  remedy: ({ logsConfig }) => ({
    logsConfig: changed(logsConfig, { s3Logs: changed(logsConfig?.s3Logs, { encryptionDisabled: false }) }),
  }),
  passes: [
    PROJECT,
    { ...PROJECT, logsConfig: { cloudwatchLogs: { status: "ENABLED" } } },
    { ...PROJECT, logsConfig: { s3Logs: TO_S3 } },
    { ...PROJECT, logsConfig: { s3Logs: { ...TO_S3, encryptionDisabled: false } } },
    { ...PROJECT, logsConfig: { s3Logs: { status: "DISABLED", encryptionDisabled: true } } },
  ],
  fails: [
    [{ ...PROJECT, logsConfig: { s3Logs: { ...TO_S3, encryptionDisabled: true } } }, SAYS],
    [
      {
        ...PROJECT,
        logsConfig: {
          cloudwatchLogs: { status: "DISABLED" },
          s3Logs: { ...TO_S3, encryptionDisabled: true, bucketOwnerAccess: "FULL" },
        },
      },
      SAYS,
    ],
  ],
});
