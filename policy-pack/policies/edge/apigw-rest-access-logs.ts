import { resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";
import { REST_STAGE } from "./rest-apis.ts";

const SAYS = "It has no settings for access logs.";

const stage = { restApi: "0a1b2c3d4e", deployment: "0a1b2c", stageName: "live" };
const accessLogSettings = {
  destinationArn: "arn:aws:logs:eu-west-1:111122223333:log-group:/acme/orders",
  format: '{"requestId":"$context.requestId","ip":"$context.identity.sourceIp"}',
};

export default resourcePolicy({
  id: "apigw-rest-access-logs",
  title: "A stage of a REST API writes access logs",
  service: "API Gateway",
  severity: "medium",
  why: "Nobody can tell which caller asked the API for what, or was refused.",
  write: ["accessLogSettings: { destinationArn: logs.arn, format },"],
  types: [REST_STAGE],
  // The provider asks for a destination and a format where there are settings.
  violation: ({ accessLogSettings: settings }) => isEmpty(settings) && SAYS,
  passes: [
    { ...stage, accessLogSettings },
    {
      ...stage,
      accessLogSettings: {
        ...accessLogSettings,
        destinationArn: "arn:aws:firehose:eu-west-1:111122223333:deliverystream/amazon-apigateway-orders",
      },
    },
  ],
  fails: [
    [stage, SAYS],
    [{ ...stage, xrayTracingEnabled: true }, SAYS],
  ],
});
