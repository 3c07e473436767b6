import { resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";
import { STAGE_V2 } from "./stages-v2.ts";

const SAYS = "It has no settings for access logs.";

const stage = { apiId: "0a1b2c3d4e", name: "$default" };
const accessLogSettings = {
  destinationArn: "arn:aws:logs:eu-west-1:111122223333:log-group:/acme/orders",
  format: '{"requestId":"$context.requestId","ip":"$context.identity.sourceIp"}',
};

export default resourcePolicy({
  id: "apigwv2-access-logs",
  title: "A stage of an HTTP or WebSocket API writes access logs",
  service: "API Gateway v2",
  severity: "medium",
  why: "An HTTP API has no other log: without this one its callers leave no trace.",
  write: ["accessLogSettings: { destinationArn: logs.arn, format },"],
  types: [STAGE_V2],
  // The provider asks for a destination and a format where there are settings.
  violation: ({ accessLogSettings: settings }) => isEmpty(settings) && SAYS,
  passes: [
    { ...stage, accessLogSettings },
    { ...stage, name: "live", autoDeploy: true, accessLogSettings },
  ],
  fails: [
    [stage, SAYS],
    [{ ...stage, defaultRouteSettings: { detailedMetricsEnabled: true } }, SAYS],
  ],
});
