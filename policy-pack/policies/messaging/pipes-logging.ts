import { resourcePolicy } from "../../model/policy.ts";
import { text } from "../../values/values.ts";
import { LOGGING_LEVELS } from "./event-log-levels.ts";

const SAYS = "Its logging is off.";

const PIPE = {
  roleArn: "arn:aws:iam::111122223333:role/acme-pipe",
  source: "arn:aws:sqs:eu-west-1:111122223333:orders",
  target: "arn:aws:states:eu-west-1:111122223333:stateMachine:orders",
};

const TO_LOG_GROUP = {
  cloudwatchLogsLogDestination: {
    logGroupArn: "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/vendedlogs/pipes/orders",
  },
};

export default resourcePolicy({
  id: "pipes-logging",
  title: "A pipe logs errors at least",
  service: "EventBridge Pipes",
  severity: "low",
  why: "A filter, enrichment or target that fails stops the flow, and only the pipe's log says at which step.",
  write: [
    'logConfiguration: { level: "ERROR",',
    "  cloudwatchLogsLogDestination: { logGroupArn: logGroup.arn } },",
  ],
  types: ["aws:pipes/pipe:Pipe"],
  violation: ({ logConfiguration }) => !LOGGING_LEVELS.includes(text(logConfiguration?.level)) && SAYS,
  passes: LOGGING_LEVELS.map((level) => ({ ...PIPE, logConfiguration: { level, ...TO_LOG_GROUP } })),
  fails: [
    [PIPE, SAYS],
    [{ ...PIPE, logConfiguration: { level: "OFF" } }, SAYS],
    [{ ...PIPE, logConfiguration: { level: "OFF", ...TO_LOG_GROUP } }, SAYS],
  ],
});
