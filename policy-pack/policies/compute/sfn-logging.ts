import { resourcePolicy } from "../../model/policy.ts";
import { text } from "../../values/values.ts";
import { LOG_GROUP, STATE_MACHINE } from "./sfn-example.ts";

const SAYS = "Its logging is off.";

/** OFF is the other one, and what holds where nothing is said. */
const LEVELS = ["ALL", "ERROR", "FATAL"];

const logged = (level: string) => ({
  ...STATE_MACHINE,
  loggingConfiguration: { level, logDestination: LOG_GROUP },
});

export default resourcePolicy({
  id: "sfn-logging",
  title: "A state machine logs its executions",
  service: "Step Functions",
  severity: "medium",
  why: "An express execution leaves no history, and that of a standard one is gone after 90 days.",
  write: [
    'loggingConfiguration: { level: "ERROR",',
    "  logDestination: pulumi.interpolate`${logGroup.arn}:*` },",
  ],
  types: ["aws:sfn/stateMachine:StateMachine"],
  violation: ({ loggingConfiguration }) => !LEVELS.includes(text(loggingConfiguration?.level)) && SAYS,
  passes: [...LEVELS.map(logged), { ...logged("ALL"), type: "EXPRESS" }],
  fails: [
    [STATE_MACHINE, SAYS],
    [{ ...STATE_MACHINE, loggingConfiguration: { includeExecutionData: true } }, SAYS],
    [logged("OFF"), SAYS],
  ],
});
