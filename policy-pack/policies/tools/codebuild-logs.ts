import { resourcePolicy } from "../../model/policy.ts";
import { BUCKET, PROJECT } from "./codebuild-project.ts";

const SAYS = "Its logs go neither to CloudWatch nor to S3.";

const OFF = { status: "DISABLED" };

export default resourcePolicy({
  id: "codebuild-logs",
  title: "A build project keeps its logs",
  service: "CodeBuild",
  severity: "medium",
  why: "Nobody can tell what a build ran, downloaded or sent away with the credentials that it had.",
  write: ['logsConfig: { cloudwatchLogs: { status: "ENABLED" } },'],
  types: ["aws:codebuild/project:Project"],
  // Logs go to CloudWatch unless the project says otherwise, and to S3 only where it says so.
  violation: ({ logsConfig }) =>
    logsConfig?.cloudwatchLogs?.status === "DISABLED" && logsConfig.s3Logs?.status !== "ENABLED" && SAYS,
  passes: [
    PROJECT,
    { ...PROJECT, logsConfig: { cloudwatchLogs: { groupName: "builds" } } },
    { ...PROJECT, logsConfig: { s3Logs: OFF } },
    { ...PROJECT, logsConfig: { cloudwatchLogs: OFF, s3Logs: { status: "ENABLED", location: BUCKET } } },
  ],
  fails: [
    [{ ...PROJECT, logsConfig: { cloudwatchLogs: OFF } }, SAYS],
    [{ ...PROJECT, logsConfig: { cloudwatchLogs: OFF, s3Logs: {} } }, SAYS],
    [{ ...PROJECT, logsConfig: { cloudwatchLogs: OFF, s3Logs: OFF } }, SAYS],
  ],
});
