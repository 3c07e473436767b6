import { list } from "../../values/values.ts";
import type { Example, Properties } from "../../model/aws-type.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { METHOD_SETTINGS } from "./rest-apis.ts";
import { STAGE_V2 } from "./stages-v2.ts";

const SAYS = "It logs whole requests and responses.";

const all = { restApi: "0a1b2c3d4e", stageName: "live", methodPath: "*/*" };
const stage = { apiId: "0a1b2c3d4e", name: "live" };
const off = { dataTraceEnabled: false };

type Settings = Example<typeof METHOD_SETTINGS>;
type StageV2 = Example<typeof STAGE_V2>;

function tracersIn(properties: Properties<typeof METHOD_SETTINGS> | Properties<typeof STAGE_V2>) {
  if ("settings" in properties) return [properties.settings];
  const { defaultRouteSettings, routeSettings } = properties as Properties<typeof STAGE_V2>;
  return [defaultRouteSettings, ...list(routeSettings)];
}

export default resourcePolicy({
  id: "apigw-no-data-trace",
  title: "API Gateway does not log whole requests and responses",
  service: "API Gateway",
  severity: "medium",
  why: "Passwords, tokens and personal data of callers end up in a log that many may read.",
  write: ["settings: { dataTraceEnabled: false },", "defaultRouteSettings: { dataTraceEnabled: false },"],
  types: [METHOD_SETTINGS, STAGE_V2],
  violation: (properties) => tracersIn(properties).some((each) => each?.dataTraceEnabled === true) && SAYS,
  remedy: (properties) => {
    if ("settings" in properties)
      return { settings: { ...properties.settings, ...off } as Settings["settings"] };
    const { defaultRouteSettings, routeSettings } = properties as StageV2;
    const routes = list(routeSettings);
    return {
      ...(defaultRouteSettings?.dataTraceEnabled === true && {
        defaultRouteSettings: { ...defaultRouteSettings, ...off },
      }),
      ...(routes.some((route) => route.dataTraceEnabled === true) && {
        routeSettings: routes.map((route) => ({ ...route, ...off })),
      }),
    };
  },
  passes: {
    [METHOD_SETTINGS]: [
      { ...all, settings: { dataTraceEnabled: false, loggingLevel: "INFO" } },
      { ...all, settings: { loggingLevel: "INFO" } },
    ],
    [STAGE_V2]: [
      stage,
      { ...stage, defaultRouteSettings: off, routeSettings: [{ routeKey: "$connect", ...off }] },
      { ...stage, defaultRouteSettings: { loggingLevel: "INFO" }, routeSettings: [{ routeKey: "$connect" }] },
    ],
  },
  fails: {
    [METHOD_SETTINGS]: [
      [{ ...all, settings: { dataTraceEnabled: true } }, SAYS],
      [
        { ...all, methodPath: "orders/GET", settings: { dataTraceEnabled: true, loggingLevel: "INFO" } },
        SAYS,
      ],
    ],
    [STAGE_V2]: [
      [{ ...stage, defaultRouteSettings: { dataTraceEnabled: true, loggingLevel: "INFO" } }, SAYS],
      [
        {
          ...stage,
          defaultRouteSettings: off,
          routeSettings: [
            { routeKey: "$connect", ...off },
            { routeKey: "send", dataTraceEnabled: true },
          ],
        },
        SAYS,
      ],
    ],
  },
});
