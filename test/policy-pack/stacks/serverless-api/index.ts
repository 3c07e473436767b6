// The ordering service: a REST API for partners, an HTTP API for the app, a WebSocket API for couriers.
import * as apigateway from "@pulumi/aws/apigateway/index.js";
import * as apigatewayv2 from "@pulumi/aws/apigatewayv2/index.js";
import * as cloudwatch from "@pulumi/aws/cloudwatch/index.js";
import * as cognito from "@pulumi/aws/cognito/index.js";
import * as dynamodb from "@pulumi/aws/dynamodb/index.js";
import * as iam from "@pulumi/aws/iam/index.js";
import * as lambda from "@pulumi/aws/lambda/index.js";
import * as sfn from "@pulumi/aws/sfn/index.js";
import * as pulumi from "@pulumi/pulumi";

const code = {
  runtime: "nodejs22.x",
  handler: "index.handler",
  s3Bucket: "acme-builds",
  s3Key: "orders.zip",
};

const assumedBy = (service: string) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" }],
  });

const orders = new dynamodb.Table("orders", {
  hashKey: "id",
  attributes: [{ name: "id", type: "S" }],
  billingMode: "PAY_PER_REQUEST",
  streamEnabled: true,
  streamViewType: "NEW_AND_OLD_IMAGES",
  pointInTimeRecovery: { enabled: true },
});
new dynamodb.ContributorInsights("orders", { tableName: orders.name });
new dynamodb.Table("connections", {
  hashKey: "connectionId",
  attributes: [{ name: "connectionId", type: "S" }],
  billingMode: "PAY_PER_REQUEST",
});

const role = new iam.Role("orders-lambda", { assumeRolePolicy: assumedBy("lambda.amazonaws.com") });
new iam.RolePolicy("orders-lambda", {
  role: role.id,
  policy: pulumi.jsonStringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Action: ["dynamodb:GetItem", "dynamodb:PutItem"], Resource: orders.arn },
      { Effect: "Allow", Action: ["logs:CreateLogStream", "logs:PutLogEvents"], Resource: "*" },
    ],
  }),
});

const placeOrder = new lambda.Function("place-order", {
  ...code,
  role: role.arn,
  tracingConfig: { mode: "Active" },
  environment: { variables: { TABLE: orders.name } },
  loggingConfig: { logFormat: "JSON", applicationLogLevel: "INFO" },
});
new cloudwatch.LogGroup("place-order", {
  name: pulumi.interpolate`/aws/lambda/${placeOrder.name}`,
  retentionInDays: 14,
});

new cloudwatch.LogGroup("cancel-order", { name: "/aws/lambda/orders-cancel", retentionInDays: 400 });
const cancelOrder = new lambda.Function("cancel-order", {
  ...code,
  name: "orders-cancel",
  role: role.arn,
  tracingConfig: { mode: "Active" },
});

const courierLogs = new cloudwatch.LogGroup("couriers", { retentionInDays: 365 });
const courier = new lambda.Function("courier-socket", {
  ...code,
  role: role.arn,
  loggingConfig: { logFormat: "JSON", logGroup: courierLogs.name },
});
const receipts = new lambda.Function("receipts", { ...code, role: role.arn });

const fulfilmentLogs = new cloudwatch.LogGroup("fulfilment", {
  name: "/aws/vendedlogs/states/fulfilment",
  retentionInDays: 365,
});
const stepsRole = new iam.Role("fulfilment", { assumeRolePolicy: assumedBy("states.amazonaws.com") });
new sfn.StateMachine("fulfilment", {
  roleArn: stepsRole.arn,
  definition: pulumi.jsonStringify({
    StartAt: "Receipt",
    States: { Receipt: { Type: "Task", Resource: receipts.arn, End: true } },
  }),
  loggingConfiguration: {
    level: "ERROR",
    logDestination: pulumi.interpolate`${fulfilmentLogs.arn}:*`,
  },
  tracingConfiguration: { enabled: true },
});
new sfn.StateMachine("refunds", {
  roleArn: stepsRole.arn,
  type: "EXPRESS",
  definition: JSON.stringify({ StartAt: "Done", States: { Done: { Type: "Succeed" } } }),
});

const accessLogs = new cloudwatch.LogGroup("api-access", { name: "/orders/access", retentionInDays: 365 });
const partners = new apigateway.RestApi("partners", { description: "For partners" });
const resource = new apigateway.Resource("orders", {
  restApi: partners.id,
  parentId: partners.rootResourceId,
  pathPart: "orders",
});
const method = new apigateway.Method("orders-post", {
  restApi: partners.id,
  resourceId: resource.id,
  httpMethod: "POST",
  authorization: "AWS_IAM",
});
const integration = new apigateway.Integration("orders-post", {
  restApi: partners.id,
  resourceId: resource.id,
  httpMethod: method.httpMethod,
  integrationHttpMethod: "POST",
  type: "AWS_PROXY",
  uri: placeOrder.invokeArn,
});
const deployment = new apigateway.Deployment(
  "partners",
  { restApi: partners.id },
  { dependsOn: [integration] },
);
const live = new apigateway.Stage("partners-live", {
  restApi: partners.id,
  deployment: deployment.id,
  stageName: "live",
  xrayTracingEnabled: true,
  accessLogSettings: {
    destinationArn: accessLogs.arn,
    format: JSON.stringify({ requestId: "$context.requestId", status: "$context.status" }),
  },
});
new apigateway.MethodSettings("partners-live", {
  restApi: partners.id,
  stageName: live.stageName,
  methodPath: "*/*",
  settings: { loggingLevel: "ERROR", metricsEnabled: true },
});
const beta = new apigateway.Stage("partners-beta", {
  restApi: partners.id,
  deployment: deployment.id,
  stageName: "beta",
});
new apigateway.MethodSettings("partners-beta", {
  restApi: partners.id,
  stageName: beta.stageName,
  methodPath: "orders/POST",
  settings: { loggingLevel: "INFO", dataTraceEnabled: true },
});

const app = new apigatewayv2.Api("app", { protocolType: "HTTP" });
new apigatewayv2.Stage("app", {
  apiId: app.id,
  name: "$default",
  autoDeploy: true,
  accessLogSettings: { destinationArn: accessLogs.arn, format: "$context.requestId $context.status" },
});
const sockets = new apigatewayv2.Api("couriers", {
  protocolType: "WEBSOCKET",
  routeSelectionExpression: "$request.body.action",
});
new apigatewayv2.Integration("couriers", {
  apiId: sockets.id,
  integrationType: "AWS_PROXY",
  integrationUri: courier.invokeArn,
});
new apigatewayv2.Stage("couriers", { apiId: sockets.id, name: "live", autoDeploy: true });

const pool = new cognito.UserPool("customers", {
  userPoolAddOns: { advancedSecurityMode: "ENFORCED" },
  userPoolTier: "PLUS",
});
new cognito.UserPoolClient("app", { userPoolId: pool.id });
new cognito.LogDeliveryConfiguration("customers", {
  userPoolId: pool.id,
  logConfigurations: [
    {
      eventSource: "userAuthEvents",
      logLevel: "INFO",
      cloudWatchLogsConfiguration: { logGroupArn: accessLogs.arn },
    },
  ],
});
new cognito.UserPool("staff", { adminCreateUserConfig: { allowAdminCreateUserOnly: true } });

export const cancelArn = cancelOrder.arn;
