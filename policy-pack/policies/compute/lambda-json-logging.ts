import { resourcePolicy } from "../../model/policy.ts";
import { FUNCTION } from "./lambda-example.ts";

const SAYS = "It logs plain text.";

export default resourcePolicy({
  id: "lambda-json-logging",
  title: "A function logs JSON",
  service: "Lambda",
  severity: "low",
  why: "Queries across functions have to guess at the fields of each line, and levels can't be filtered.",
  write: ['loggingConfig: { logFormat: "JSON" },'],
  optIn: true,
  types: ["aws:lambda/function:Function"],
  violation: ({ loggingConfig }) => loggingConfig?.logFormat !== "JSON" && SAYS,
  passes: [
    { ...FUNCTION, loggingConfig: { logFormat: "JSON" } },
    { ...FUNCTION, loggingConfig: { logFormat: "JSON", systemLogLevel: "WARN" } },
  ],
  fails: [
    [FUNCTION, SAYS],
    [{ ...FUNCTION, loggingConfig: { logFormat: "Text" } }, SAYS],
  ],
});
