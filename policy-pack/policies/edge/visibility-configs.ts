import { at, isEmpty, parsed } from "../../values/values.ts";

/** What a visibility configuration turns on, and what it is called where rules are a JSON text. */
export const FLAGS = {
  cloudwatchMetricsEnabled: "CloudWatchMetricsEnabled",
  sampledRequestsEnabled: "SampledRequestsEnabled",
} as const;

export type Flag = keyof typeof FLAGS;

type Tree = Readonly<Record<string, unknown>>;

/** A property with visibility configurations of a web ACL, a rule group or their rules. */
interface Holder {
  readonly property: string;
  readonly isOff: boolean;
  /** The property with everything turned on. */
  readonly turnedOn: () => unknown;
}

/** The properties that turn the flag off somewhere. */
export const turnedOff = (properties: object, flag: Flag): readonly Holder[] =>
  [
    ownOf(properties, flag),
    rulesOf(properties, flag),
    jsonRulesOf(properties, "ruleJson", flag),
    jsonRulesOf(properties, "rulesJson", flag),
  ].filter(({ isOff }) => isOff);

const ownOf = (properties: object, flag: Flag): Holder => ({
  property: "visibilityConfig",
  isOff: at(properties, "visibilityConfig", flag) === false,
  turnedOn: () => withFlag(at(properties, "visibilityConfig"), flag),
});

function rulesOf(properties: object, flag: Flag): Holder {
  const rules = treesIn(at(properties, "rules"));
  return {
    property: "rules",
    isOff: rules.some((rule) => at(rule, "visibilityConfig", flag) === false),
    turnedOn: () =>
      rules.map((rule) => ({ ...rule, visibilityConfig: withFlag(at(rule, "visibilityConfig"), flag) })),
  };
}

/** In a JSON text, what is left out is off. */
function jsonRulesOf(properties: object, property: "ruleJson" | "rulesJson", flag: Flag): Holder {
  const rules = treesIn(parsed(at(properties, property)));
  return {
    property,
    isOff: rules.some((rule) => at(rule, "VisibilityConfig", FLAGS[flag]) !== true),
    turnedOn: () =>
      JSON.stringify(
        rules.map((rule) => ({
          ...rule,
          VisibilityConfig: withFlag(at(rule, "VisibilityConfig"), FLAGS[flag]),
        })),
      ),
  };
}

const withFlag = (config: unknown, flag: string): Tree => ({ ...(config as Tree | undefined), [flag]: true });

const treesIn = (value: unknown): readonly Tree[] =>
  Array.isArray(value) ? (value as readonly Tree[]).filter((rule) => !isEmpty(rule)) : [];
