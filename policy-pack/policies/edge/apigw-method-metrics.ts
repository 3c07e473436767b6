import { resourcePolicy } from "../../model/policy.ts";
import { METHOD_SETTINGS } from "./rest-apis.ts";

const SAYS = "They do not turn metrics on.";

const all = { restApi: "0a1b2c3d4e", stageName: "live", methodPath: "*/*" };

export default resourcePolicy({
  id: "apigw-method-metrics",
  title: "Method settings of a REST API turn metrics on",
  service: "API Gateway",
  severity: "low",
  why: "A method that fails or is hammered is lost in the sums of the whole stage.",
  write: ["settings: { metricsEnabled: true },"],
  types: [METHOD_SETTINGS],
  violation: ({ settings }) => settings?.metricsEnabled !== true && SAYS,
  passes: [
    { ...all, settings: { metricsEnabled: true } },
    { ...all, methodPath: "orders/GET", settings: { metricsEnabled: true, loggingLevel: "ERROR" } },
  ],
  fails: [
    [{ ...all, settings: {} }, SAYS],
    [{ ...all, settings: { metricsEnabled: false, loggingLevel: "INFO" } }, SAYS],
  ],
});
