import { ref } from "../../model/example-stack.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { isGiven } from "../../values/given.ts";
import { isEmpty, text } from "../../values/values.ts";

const NO_GROUP = "It names no log group.";
const OFF = "It logs nothing, because its log level is not set or off.";

const task = {
  sourceLocationArn: "arn:aws:datasync:eu-west-1:111122223333:location/loc-1",
  destinationLocationArn: "arn:aws:datasync:eu-west-1:111122223333:location/loc-2",
};
const enhanced = { ...task, taskMode: "ENHANCED" };

const cloudwatchLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/datasync";

const LOGGING = ["BASIC", "TRANSFER"];

export default resourcePolicy({
  id: "datasync-task-logging",
  title: "A DataSync task logs what it transfers",
  service: "DataSync",
  severity: "medium",
  why: "Files that were left behind, or carried off by a changed task, can't be named afterwards.",
  write: ["cloudwatchLogGroupArn: group.arn,", 'options: { logLevel: "TRANSFER" },'],
  types: ["aws:datasync/task:Task"],
  violation: (properties) => {
    const { options, taskMode } = properties;
    // An enhanced task has a log group of its own, and logs unless its options say otherwise.
    const isEnhanced = taskMode === "ENHANCED";
    if (!isGiven(properties, "cloudwatchLogGroupArn") && !isEnhanced) return NO_GROUP;
    if (isEmpty(options)) return !isEnhanced && OFF;
    return !LOGGING.includes(text(options?.logLevel)) && OFF;
  },
  passes: [
    { ...task, cloudwatchLogGroupArn: ref("group", "arn"), options: { logLevel: "BASIC" } },
    { ...task, cloudwatchLogGroupArn, options: { logLevel: "BASIC" } },
    { ...task, taskMode: "BASIC", cloudwatchLogGroupArn, options: { logLevel: "TRANSFER" } },
    enhanced,
    { ...enhanced, options: { logLevel: "TRANSFER" } },
  ],
  fails: [
    [task, NO_GROUP],
    [{ ...task, options: { logLevel: "BASIC" } }, NO_GROUP],
    [{ ...task, cloudwatchLogGroupArn: "", options: { logLevel: "BASIC" } }, NO_GROUP],
    [{ ...task, cloudwatchLogGroupArn }, OFF],
    [{ ...task, cloudwatchLogGroupArn, options: {} }, OFF],
    [{ ...task, cloudwatchLogGroupArn, options: { logLevel: "OFF" } }, OFF],
    [{ ...enhanced, cloudwatchLogGroupArn, options: { logLevel: "OFF" } }, OFF],
    [{ ...enhanced, options: { verifyMode: "NONE" } }, OFF],
  ],
});
