import type { z } from "zod";
import { organization } from "./organization.ts";
import { regions } from "./regions.ts";
import { settingsSchema } from "./index.ts";

/**
 * Settings with anything missing that has no default. What is left of settings after every wrong value is taken out
 * fits it, so that one wrong value hides nothing that is wrong elsewhere.
 */
export const draftSchema = settingsSchema
  .extend({ organization: organization.partial({ prefix: true }), regions: regions.partial() })
  .partial();

export type Draft = z.output<typeof draftSchema>;
