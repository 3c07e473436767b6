import { a, ref } from "../../model/example-stack.ts";
import type { Resource, Stack } from "../../model/stack.ts";

export const REST_API = "aws:apigateway/restApi:RestApi";
export const REST_STAGE = "aws:apigateway/stage:Stage";
export const METHOD_SETTINGS = "aws:apigateway/methodSettings:MethodSettings";

/** The method settings of a stage. APIs have stages of the same name, so the settings must be the API's as well. */
export function methodSettingsOf(
  stage: Resource<typeof REST_STAGE>,
  stack: Stack,
): readonly Resource<typeof METHOD_SETTINGS>[] {
  const ofName = stack.referring(stage, "stageName", METHOD_SETTINGS);
  const [api] = stack.referred(stage, "restApi", REST_API);
  if (api === undefined) return ofName;
  const ofApi = stack.referring(api, "restApi", METHOD_SETTINGS);
  return ofName.filter((settings) => ofApi.includes(settings));
}

/** Whether method settings make API Gateway log what it executes. */
export const logsExecution = ({ properties: { settings } }: Resource<typeof METHOD_SETTINGS>): boolean =>
  settings?.loggingLevel === "INFO" || settings?.loggingLevel === "ERROR";

/** An API and a stage of it for examples. */
export const api = a(REST_API, { name: "orders" });
export const stage = a(REST_STAGE, { restApi: ref("api"), deployment: "0a1b2c", stageName: "live" });

/** Method settings of that stage. */
export const settingsOf = (loggingLevel: "OFF" | "ERROR" | "INFO", methodPath = "*/*") =>
  a(METHOD_SETTINGS, {
    restApi: ref("api"),
    stageName: ref("stage", "stageName"),
    methodPath,
    settings: { loggingLevel },
  });
