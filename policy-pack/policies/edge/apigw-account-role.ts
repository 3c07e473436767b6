import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import type { Resource, Stack } from "../../model/stack.ts";
import { isEmpty, text } from "../../values/values.ts";
import {
  api,
  logsExecution,
  METHOD_SETTINGS,
  methodSettingsOf,
  REST_API,
  REST_STAGE,
  settingsOf,
  stage,
} from "./rest-apis.ts";

const ACCOUNT = "aws:apigateway/account:Account";
const LOG_GROUP = "aws:cloudwatch/logGroup:LogGroup";
const ROLE = "aws:iam/role:Role";

const SAYS = "No account settings of the stack give API Gateway a role to write its logs with.";

type Stage = Resource<typeof REST_STAGE>;

/** Access logs may go to Firehose, which needs no such role. */
const writesAccessLogs = (judged: Stage, stack: Stack): boolean =>
  stack.referred(judged, "accessLogSettings", LOG_GROUP).length > 0 ||
  text(judged.properties.accessLogSettings?.destinationArn).includes(":logs:");

/** A role that is about to be made is one, though its ARN is not known yet. */
const hasRole = (account: Resource<typeof ACCOUNT>, stack: Stack): boolean =>
  stack.referred(account, "cloudwatchRoleArn", ROLE).length > 0 ||
  !isEmpty(account.properties.cloudwatchRoleArn);

const format = "$context.requestId";
const logging = (destinationArn: string) =>
  a(REST_STAGE, {
    restApi: ref("api"),
    deployment: "0a1b2c",
    stageName: "live",
    accessLogSettings: { destinationArn, format },
  });
const toLogGroup = logging("arn:aws:logs:eu-west-1:111122223333:log-group:/acme/orders");
const role = a(ROLE, { assumeRolePolicy: "{}" });

export default stackPolicy({
  id: "apigw-account-role",
  title: "API Gateway has a role to write logs with where a stage logs",
  service: "API Gateway",
  severity: "low",
  why: "Without the role of the account and region, a stage that is set to log writes nothing.",
  write: ['new aws.apigateway.Account("logs", { cloudwatchRoleArn: role.arn });'],
  types: [REST_STAGE],
  beside: [ACCOUNT, LOG_GROUP, METHOD_SETTINGS, REST_API, ROLE],
  optIn: true,
  companions: (resource, stack) => {
    if (stack.of(ACCOUNT).some((account) => hasRole(account, stack))) return false;
    const logs = writesAccessLogs(resource, stack) || methodSettingsOf(resource, stack).some(logsExecution);
    return logs && SAYS;
  },
  passes: [
    { stage, api },
    { stage, api, settings: settingsOf("OFF") },
    {
      stage: logging("arn:aws:firehose:eu-west-1:111122223333:deliverystream/amazon-apigateway-orders"),
      api,
    },
    { stage: toLogGroup, api, role, account: a(ACCOUNT, { cloudwatchRoleArn: ref("role", "arn") }) },
    {
      stage: toLogGroup,
      api,
      account: a(ACCOUNT, { cloudwatchRoleArn: "arn:aws:iam::111122223333:role/api-gateway" }),
    },
  ],
  fails: [
    [{ stage: toLogGroup, api }, SAYS],
    [{ stage: logging(ref("logs", "arn")), api, logs: a(LOG_GROUP, { name: "/acme/orders" }) }, SAYS],
    [{ stage, api, settings: settingsOf("ERROR") }, SAYS],
    [{ stage, api, settings: settingsOf("INFO", "orders/GET"), account: a(ACCOUNT, {}) }, SAYS],
  ],
});
