// The public API and the workflow behind it.
import * as apigateway from "@pulumi/aws/apigateway/index.js";
import * as apigatewayv2 from "@pulumi/aws/apigatewayv2/index.js";
import * as iam from "@pulumi/aws/iam/index.js";
import type * as kms from "@pulumi/aws/kms/index.js";
import type * as lambda from "@pulumi/aws/lambda/index.js";
import * as sfn from "@pulumi/aws/sfn/index.js";
import * as pulumi from "@pulumi/pulumi";
import { logGroup } from "./log-group.ts";

const assumedBy = (service: string) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" }],
  });

/** Two APIs that log and trace, in front of a state machine. */
export function orderingApi({
  price,
  key,
}: {
  readonly price: lambda.Function;
  readonly key: kms.Key;
}): void {
  const access = logGroup("api-access", "/bookings/api/access", key);
  const app = new apigatewayv2.Api("app", { protocolType: "HTTP" });
  new apigatewayv2.Stage("app", {
    apiId: app.id,
    name: "$default",
    accessLogSettings: { destinationArn: access.arn, format: "$context.requestId $context.status" },
    defaultRouteSettings: { detailedMetricsEnabled: true },
  });

  const role = new iam.Role("api-gateway", {
    assumeRolePolicy: assumedBy("apigateway.amazonaws.com"),
  });
  new iam.RolePolicyAttachment("api-gateway", {
    role: role.name,
    policyArn: "arn:aws:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs",
  });
  const account = new apigateway.Account("api-gateway", { cloudwatchRoleArn: role.arn });
  const api = new apigateway.RestApi("agents", { body: JSON.stringify({ openapi: "3.0.1", paths: {} }) });
  const deployment = new apigateway.Deployment("agents", { restApi: api.id });
  const stage = new apigateway.Stage(
    "agents",
    {
      restApi: api.id,
      deployment: deployment.id,
      stageName: "v1",
      xrayTracingEnabled: true,
      accessLogSettings: { destinationArn: access.arn, format: "$context.requestId $context.status" },
    },
    { dependsOn: [account] },
  );
  new apigateway.MethodSettings("agents", {
    restApi: api.id,
    stageName: stage.stageName,
    methodPath: "*/*",
    settings: { loggingLevel: "INFO", metricsEnabled: true, dataTraceEnabled: false },
  });

  const steps = logGroup("steps", "/aws/vendedlogs/states/bookings", key);
  new sfn.StateMachine("bookings", {
    roleArn: "arn:aws:iam::111122223333:role/bookings-steps",
    definition: pulumi.jsonStringify({
      StartAt: "Price",
      States: { Price: { Type: "Task", Resource: price.arn, End: true } },
    }),
    loggingConfiguration: {
      level: "ALL",
      includeExecutionData: true,
      logDestination: pulumi.interpolate`${steps.arn}:*`,
    },
    tracingConfiguration: { enabled: true },
  });
}
