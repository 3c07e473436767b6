import { resourcePolicy } from "../../model/policy.ts";
import { STAGE_V2 } from "./stages-v2.ts";

const SAYS = "Its default route has no detailed metrics.";

const stage = { apiId: "0a1b2c3d4e", name: "live" };

export default resourcePolicy({
  id: "apigwv2-detailed-metrics",
  title: "A stage of an HTTP or WebSocket API has metrics of each route",
  service: "API Gateway v2",
  severity: "low",
  why: "Which route is slow or fails can't be told from the metrics of the whole API.",
  write: ["defaultRouteSettings: { detailedMetricsEnabled: true },"],
  types: [STAGE_V2],
  optIn: true,
  violation: ({ defaultRouteSettings }) => defaultRouteSettings?.detailedMetricsEnabled !== true && SAYS,
  passes: [
    { ...stage, defaultRouteSettings: { detailedMetricsEnabled: true } },
    { ...stage, defaultRouteSettings: { detailedMetricsEnabled: true, loggingLevel: "INFO" } },
  ],
  fails: [
    [stage, SAYS],
    [{ ...stage, defaultRouteSettings: {} }, SAYS],
    [{ ...stage, defaultRouteSettings: { detailedMetricsEnabled: false } }, SAYS],
  ],
});
