import { z } from "zod";
import { DATA_EVENT_KINDS } from "../../facts/data-events.ts";
import { LOG_GROUP_RETENTION_DAYS } from "../../facts/log-group-retention.ts";
import { text } from "./text.ts";

export const trail = z
  .strictObject({
    name: text(
      /^(?=.{3,128}$)(?!\d+\.\d+\.\d+\.\d+$)[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/,
      "3 to 128 letters, digits and . _ -, where . _ - stand singly between letters or digits, and no IP address",
      "organization-trail",
    )
      .default("organization-trail")
      .meta({ description: "The trail's name. A change replaces the trail." }),
    owner: z.enum(["management", "security-tooling"]).default("management").meta({
      description:
        "The account that the trail lives in: the management account, or a delegated administrator of CloudTrail.",
    }),
    insights: z
      .array(z.enum(["ApiCallRateInsight", "ApiErrorRateInsight"]))
      .default(["ApiCallRateInsight", "ApiErrorRateInsight"])
      .meta({ description: "Unusual activity that CloudTrail Insights looks for." }),
    dataEvents: z
      .partialRecord(z.enum(DATA_EVENT_KINDS).meta({ title: "kind" }), z.enum(["all", "read", "write"]))
      .default({})
      .meta({
        description:
          "Data events to record, by kind. They cost by volume; kinds that are not named are not recorded.",
      }),
    logGroupRetentionDays: z.literal(LOG_GROUP_RETENTION_DAYS).default(90).meta({
      description:
        "Days that the trail's log group keeps events for alarms and quick questions; the archive keeps them for longer.",
    }),
  })
  .meta({ description: "The organization trail." });
