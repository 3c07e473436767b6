import { z } from "zod";
import { RETENTION_CLASSES } from "../../facts/retention-classes.ts";
import { region, text } from "./text.ts";

/** At most a hundred years, which is as long as Object Lock takes. */
const DAYS = "a whole number of days, 1 to 36500";

const days = z.int({ error: DAYS }).min(1, { error: DAYS }).max(36_500, { error: DAYS });

const retention = z.strictObject({
  instantRetrievalAfterDays: days.optional().meta({
    description: "Days before Glacier Instant Retrieval, which Athena still reads. Left out: never.",
  }),
  flexibleRetrievalAfterDays: days.optional().meta({
    description: "Days before Glacier Flexible Retrieval: hours to restore. Left out: never.",
  }),
  deepArchiveAfterDays: days.optional().meta({
    description: "Days before Glacier Deep Archive: 12 to 48 hours to restore. Left out: never.",
  }),
  expireAfterDays: days.meta({ description: "Days before the log is deleted." }),
});

export const archive = z
  .strictObject({
    lock: z
      .strictObject({
        mode: z.enum(["governance", "compliance"]).meta({
          description:
            "`compliance`: nobody can delete a log. `governance`: only holders of a special permission can.",
        }),
        days: days.meta({ description: "Days that a log is locked, from its delivery." }),
      })
      .optional()
      .meta({
        description:
          "Object Lock: a log cannot be deleted before its days are over. It can never be turned off again. Left out: no lock.",
      }),
    replica: z
      .strictObject({
        region: region.meta({ description: "The region of the second copy: another than home." }),
      })
      .optional()
      .meta({
        description: "A second copy of the home region's buckets, with its own key, lock and lifecycle.",
      }),
    readers: z
      .array(
        text(
          /^[\w+=,.@*/-]{1,128}$/,
          "a role name, with its path and * where needed, 128 characters at most",
          "AWSReservedSSO_Auditor_*",
        ),
      )
      .default([])
      .meta({
        description:
          "Roles of the security-tooling account that may read the archive, by name; `*` stands for any characters.",
      }),
    retention: z
      .partialRecord(z.enum(RETENTION_CLASSES).meta({ title: "class" }), retention)
      .default({})
      .meta({
        description: "How long each class of logs stays where. A class that is not named keeps its default.",
      }),
  })
  .meta({ description: "The log archive." });

export type LockSettings = NonNullable<z.output<typeof archive>["lock"]>;
