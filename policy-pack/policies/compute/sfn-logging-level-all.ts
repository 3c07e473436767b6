import { resourcePolicy } from "../../model/policy.ts";
import { LOG_GROUP, STATE_MACHINE } from "./sfn-example.ts";

const SAYS = "It does not log every event with its data.";

const logged = (level: string, includeExecutionData?: boolean) => ({
  ...STATE_MACHINE,
  loggingConfiguration: {
    level,
    logDestination: LOG_GROUP,
    ...(includeExecutionData !== undefined && { includeExecutionData }),
  },
});

export default resourcePolicy({
  id: "sfn-logging-level-all",
  title: "A state machine logs every event with its data",
  service: "Step Functions",
  severity: "low",
  why: "Which input led to a wrong result of an execution that succeeded can't be told from errors alone.",
  write: [
    'loggingConfiguration: { level: "ALL", includeExecutionData: true,',
    "  logDestination: pulumi.interpolate`${logGroup.arn}:*` },",
  ],
  optIn: true,
  types: ["aws:sfn/stateMachine:StateMachine"],
  violation: ({ loggingConfiguration }) =>
    !(loggingConfiguration?.level === "ALL" && loggingConfiguration.includeExecutionData === true) && SAYS,
  passes: [logged("ALL", true), { ...logged("ALL", true), type: "EXPRESS" }],
  fails: [
    [STATE_MACHINE, SAYS],
    [logged("ALL"), SAYS],
    [logged("ALL", false), SAYS],
    [logged("ERROR", true), SAYS],
  ],
});
