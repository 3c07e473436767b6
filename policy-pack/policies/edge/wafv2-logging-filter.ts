import { list } from "../../values/values.ts";
import type { Properties } from "../../model/aws-type.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { LOGGING } from "./web-acls.ts";

const SAYS = "It drops all requests but those of filters that don't keep the blocked and the counted ones.";

type Filter = NonNullable<NonNullable<Properties<typeof LOGGING>["loggingFilter"]>["filters"]>[number];

/** Whether a filter keeps all requests that met an action, and not only those that meet another condition too. */
function keeps({ behavior, requirement, conditions }: Filter, action: string): boolean {
  const all = list(conditions);
  return (
    behavior === "KEEP" &&
    (requirement === "MEETS_ANY" || all.length === 1) &&
    all.some(({ actionCondition }) => actionCondition?.action === action)
  );
}

const on = (action: string) => ({ actionCondition: { action } });
const label = { labelNameCondition: { labelName: "awswaf:managed:aws:bot-control:bot:verified" } };
const keep = (requirement: "MEETS_ALL" | "MEETS_ANY", ...conditions: object[]) => ({
  behavior: "KEEP",
  requirement,
  conditions,
});
const logging = (defaultBehavior: "KEEP" | "DROP", ...filters: ReturnType<typeof keep>[]) => ({
  resourceArn: "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/web/0a1b2c3d",
  logDestinationConfigs: ["arn:aws:s3:::aws-waf-logs-acme"],
  loggingFilter: { defaultBehavior, filters },
});
const { loggingFilter: _, ...unfiltered } = logging("KEEP");

export default resourcePolicy({
  id: "wafv2-logging-filter",
  title: "The log of a web ACL holds what was blocked or counted",
  service: "WAFv2",
  severity: "low",
  why: "Those are the requests that look like an attack, and the filter throws them away.",
  write: [
    'loggingFilter: { defaultBehavior: "DROP", filters: [{ behavior: "KEEP", requirement: "MEETS_ANY",',
    '  conditions: [{ actionCondition: { action: "BLOCK" } }, { actionCondition: { action: "COUNT" } }] }] },',
  ],
  types: [LOGGING],
  violation: ({ loggingFilter }) =>
    loggingFilter?.defaultBehavior === "DROP" &&
    !["BLOCK", "COUNT"].every((action) =>
      list(loggingFilter.filters).some((filter) => keeps(filter, action)),
    ) &&
    SAYS,
  passes: [
    unfiltered,
    logging("KEEP", { ...keep("MEETS_ANY", on("ALLOW")), behavior: "DROP" }),
    logging("DROP", keep("MEETS_ANY", on("BLOCK"), on("COUNT"), label)),
    logging("DROP", keep("MEETS_ALL", on("BLOCK")), keep("MEETS_ALL", on("COUNT"))),
  ],
  fails: [
    [logging("DROP", keep("MEETS_ANY", on("ALLOW"))), SAYS],
    [logging("DROP", keep("MEETS_ANY", on("BLOCK"))), SAYS],
    [logging("DROP", keep("MEETS_ANY", on("COUNT"), label)), SAYS],
    [logging("DROP", keep("MEETS_ANY", on("BLOCK")), keep("MEETS_ALL", on("COUNT"), label)), SAYS],
    [logging("DROP", { ...keep("MEETS_ANY", on("BLOCK"), on("COUNT")), behavior: "DROP" }), SAYS],
  ],
});
