import { z } from "zod";
import { RETENTION_CLASSES } from "../../facts/retention-classes.ts";
import { region, text } from "./text.ts";

/** A hundred years: longer than S3 takes. */
const days = z
  .int({ error: "a whole number of days" })
  .min(1, { error: "1 day or more" })
  .max(36_500, { error: "36500 days or less" });

const retention = z.strictObject({
  instantRetrievalAfterDays: days.optional(),
  flexibleRetrievalAfterDays: days.optional(),
  deepArchiveAfterDays: days.optional(),
  expireAfterDays: days,
});

export const archive = z
  .strictObject({
    lock: z
      .strictObject({
        mode: z.enum(["governance", "compliance"]),
        days,
      })
      .optional()
      .meta({
        description:
          "Object Lock: nobody (compliance), or only holders of a special permission (governance), can delete a log before its days are over. It can never be turned off again. Left out: no lock.",
      }),
    replica: z
      .strictObject({ region })
      .optional()
      .meta({
        description: "A second copy of the home region's buckets, with its own key, lock and lifecycle.",
      }),
    readers: z
      .array(
        text(
          /^[\w+=,.@*/-]{1,128}$/,
          "a role name, with its path and * where needed, 128 characters at most",
        ),
      )
      .default([])
      .meta({
        description:
          "Roles of the security-tooling account that may read the archive, by name; `*` stands for any characters.",
      }),
    retention: z
      .partialRecord(z.enum(RETENTION_CLASSES), retention)
      .default({})
      .meta({
        description: "How long each class of logs stays where. A class that is not named keeps its default.",
      }),
  })
  .meta({ description: "The log archive." });

export type LockSettings = NonNullable<z.output<typeof archive>["lock"]>;
