import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { STAGE_V2 } from "./stages-v2.ts";

const API = "aws:apigatewayv2/api:Api";

const SAYS = "Its default route logs neither at INFO nor at ERROR.";

const api = a(API, {
  name: "chat",
  protocolType: "WEBSOCKET",
  routeSelectionExpression: "$request.body.action",
});
const httpApi = a(API, { name: "orders", protocolType: "HTTP" });
const stage = a(STAGE_V2, { apiId: ref("api"), name: "live" });
const stageAt = (loggingLevel: string) =>
  a(STAGE_V2, { apiId: ref("api"), name: "live", defaultRouteSettings: { loggingLevel } });

export default stackPolicy({
  id: "apigwv2-websocket-execution-logs",
  title: "A stage of a WebSocket API logs the execution of its routes",
  service: "API Gateway v2",
  severity: "low",
  why: "Why a connection was refused or a message lost can't be told.",
  write: ['defaultRouteSettings: { loggingLevel: "ERROR" },'],
  types: [STAGE_V2],
  beside: [API],
  // An HTTP API has no log of executions.
  companions: (resource, stack) => {
    const level = resource.properties.defaultRouteSettings?.loggingLevel;
    const isWebSocket = stack
      .referred(resource, "apiId", API)
      .some(({ properties }) => properties.protocolType === "WEBSOCKET");
    return isWebSocket && level !== "INFO" && level !== "ERROR" && SAYS;
  },
  passes: [
    { stage: stageAt("INFO"), api },
    { stage: stageAt("ERROR"), api },
    { stage, api: httpApi },
    // Of another stack's API nobody knows the protocol.
    { stage: a(STAGE_V2, { apiId: "0a1b2c3d4e", name: "live" }) },
  ],
  fails: [
    [{ stage, api }, SAYS],
    [{ stage: stageAt("OFF"), api }, SAYS],
    [
      {
        stage: a(STAGE_V2, {
          apiId: ref("api"),
          name: "live",
          defaultRouteSettings: { dataTraceEnabled: false },
        }),
        api,
      },
      SAYS,
    ],
  ],
});
