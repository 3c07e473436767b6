import { resourcePolicy } from "../../model/policy.ts";
import { REST_STAGE } from "./rest-apis.ts";

const SAYS = "It does not trace requests.";

const stage = { restApi: "0a1b2c3d4e", deployment: "0a1b2c", stageName: "live" };

export default resourcePolicy({
  id: "apigw-xray",
  title: "A stage of a REST API traces requests with X-Ray",
  service: "API Gateway",
  severity: "low",
  why: "A slow or failing request can't be followed from the API to what it called.",
  write: ["xrayTracingEnabled: true,"],
  types: [REST_STAGE],
  violation: ({ xrayTracingEnabled }) => xrayTracingEnabled !== true && SAYS,
  passes: [
    { ...stage, xrayTracingEnabled: true },
    { ...stage, xrayTracingEnabled: true, cacheClusterEnabled: true, cacheClusterSize: "0.5" },
  ],
  fails: [
    [stage, SAYS],
    [{ ...stage, xrayTracingEnabled: false }, SAYS],
  ],
});
