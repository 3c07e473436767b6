import { resourcePolicy } from "../../model/policy.ts";
import { FUNCTION } from "./lambda-example.ts";

const SAYS = "It does not trace its invocations.";

export default resourcePolicy({
  id: "lambda-xray",
  title: "A function traces its invocations",
  service: "Lambda",
  severity: "low",
  why: "Which of the services that a function calls was slow, or refused it, is guesswork.",
  write: ['tracingConfig: { mode: "Active" },'],
  types: ["aws:lambda/function:Function"],
  violation: ({ tracingConfig }) => tracingConfig?.mode !== "Active" && SAYS,
  passes: [
    { ...FUNCTION, tracingConfig: { mode: "Active" } },
    { ...FUNCTION, tracingConfig: { mode: "Active" }, timeout: 30 },
  ],
  fails: [
    [FUNCTION, SAYS],
    [{ ...FUNCTION, tracingConfig: { mode: "PassThrough" } }, SAYS],
  ],
});
