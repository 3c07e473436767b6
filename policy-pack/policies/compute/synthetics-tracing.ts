import { resourcePolicy } from "../../model/policy.ts";
import { text } from "../../values/values.ts";

const SAYS = "Its runs are not traced.";

const CANARY = {
  artifactS3Location: "s3://acme-canaries/checkout",
  executionRoleArn: "arn:aws:iam::111122223333:role/acme-canary",
  handler: "index.handler",
  runtimeVersion: "syn-nodejs-puppeteer-10.0",
  schedule: { expression: "rate(5 minutes)" },
};

export default resourcePolicy({
  id: "synthetics-tracing",
  title: "A canary traces its runs",
  service: "Synthetics",
  severity: "low",
  why: "A canary that fails tells that something is broken, and its trace would tell what.",
  write: ["runConfig: { activeTracing: true },"],
  optIn: true,
  types: ["aws:synthetics/canary:Canary"],
  // Canaries in Python and Java can't be traced.
  violation: ({ runtimeVersion, runConfig }) =>
    text(runtimeVersion).startsWith("syn-nodejs-") && runConfig?.activeTracing !== true && SAYS,
  passes: [
    { ...CANARY, runConfig: { activeTracing: true } },
    { ...CANARY, runtimeVersion: "syn-python-selenium-5.1" },
  ],
  fails: [
    [CANARY, SAYS],
    [{ ...CANARY, runConfig: { timeoutInSeconds: 60 } }, SAYS],
    [{ ...CANARY, runtimeVersion: "syn-nodejs-playwright-2.0", runConfig: { activeTracing: false } }, SAYS],
  ],
});
