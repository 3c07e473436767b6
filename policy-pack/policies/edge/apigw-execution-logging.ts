import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
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

const SAYS = "No method settings log all of its methods at INFO or ERROR.";

const inAnotherStack = a(REST_STAGE, { restApi: "0a1b2c3d4e", deployment: "0a1b2c", stageName: "live" });
const literally = (restApi: string) =>
  a(METHOD_SETTINGS, { restApi, stageName: "live", methodPath: "*/*", settings: { loggingLevel: "INFO" } });

export default stackPolicy({
  id: "apigw-execution-logging",
  title: "A stage of a REST API logs the execution of all methods",
  service: "API Gateway",
  severity: "medium",
  why: "Why a request failed, at the authorizer, in a mapping or behind the API, can't be told.",
  write: [
    'new aws.apigateway.MethodSettings("all", { restApi: api.id, stageName: stage.stageName, methodPath: "*/*",',
    '  settings: { loggingLevel: "ERROR" } });',
  ],
  types: [REST_STAGE],
  beside: [METHOD_SETTINGS, REST_API],
  companions: (resource, stack) =>
    !methodSettingsOf(resource, stack).some(
      (settings) => settings.properties.methodPath === "*/*" && logsExecution(settings),
    ) && SAYS,
  passes: [
    { stage, api, settings: settingsOf("INFO") },
    { stage, api, settings: settingsOf("ERROR") },
    { stage, api, health: settingsOf("OFF", "health/GET"), settings: settingsOf("ERROR") },
    { stage, api, settings: literally(ref("api")) },
    { stage: inAnotherStack, settings: literally("0a1b2c3d4e") },
  ],
  fails: [
    [{ stage, api }, SAYS],
    [{ stage, api, settings: settingsOf("OFF") }, SAYS],
    [{ stage, api, settings: settingsOf("INFO", "orders/GET") }, SAYS],
    [
      {
        stage,
        api,
        other: a(REST_STAGE, { restApi: ref("api"), deployment: "0a1b2c", stageName: "trial" }),
        settings: a(METHOD_SETTINGS, {
          restApi: ref("api"),
          stageName: ref("other", "stageName"),
          methodPath: "*/*",
          settings: { loggingLevel: "INFO" },
        }),
      },
      SAYS,
    ],
    [{ stage, api, otherApi: a(REST_API, { name: "returns" }), settings: literally(ref("otherApi")) }, SAYS],
    [{ stage: inAnotherStack }, SAYS],
  ],
});
