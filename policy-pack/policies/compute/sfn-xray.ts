import { resourcePolicy } from "../../model/policy.ts";
import { STATE_MACHINE } from "./sfn-example.ts";

const SAYS = "It does not trace its executions.";

export default resourcePolicy({
  id: "sfn-xray",
  title: "A state machine traces its executions",
  service: "Step Functions",
  severity: "low",
  why: "A trace of a request ends where the state machine begins, though the slow step comes after.",
  write: ["tracingConfiguration: { enabled: true },"],
  types: ["aws:sfn/stateMachine:StateMachine"],
  violation: ({ tracingConfiguration }) => tracingConfiguration?.enabled !== true && SAYS,
  passes: [
    { ...STATE_MACHINE, tracingConfiguration: { enabled: true } },
    { ...STATE_MACHINE, type: "EXPRESS", tracingConfiguration: { enabled: true } },
  ],
  fails: [
    [STATE_MACHINE, SAYS],
    [{ ...STATE_MACHINE, tracingConfiguration: { enabled: false } }, SAYS],
  ],
});
