import { resourcePolicy } from "../../model/policy.ts";
import { text } from "../../values/values.ts";
import { LOGGING_LEVELS } from "./event-log-levels.ts";

const SAYS = "Its logging is off.";

export default resourcePolicy({
  id: "eventbus-logging",
  title: "An event bus logs errors at least",
  service: "EventBridge",
  severity: "low",
  why: "An event that no target took is dropped, and nobody can tell that it ever came.",
  write: [
    'logConfig: { level: "ERROR" },',
    'new aws.cloudwatch.LogDeliverySource("bus", { resourceArn: bus.arn, logType: "ERROR_LOGS" });',
  ],
  types: ["aws:cloudwatch/eventBus:EventBus"],
  violation: ({ logConfig }) => !LOGGING_LEVELS.includes(text(logConfig?.level)) && SAYS,
  passes: LOGGING_LEVELS.map((level) => ({ logConfig: { level, includeDetail: "NONE" } })),
  fails: [
    [{}, SAYS],
    [{ logConfig: { includeDetail: "FULL" } }, SAYS],
    [{ logConfig: { level: "OFF" } }, SAYS],
  ],
});
