import { z } from "zod";
import { accounts } from "./accounts.ts";
import { archive } from "./archive.ts";
import { organization } from "./organization.ts";
import { regions } from "./regions.ts";
import { trail } from "./trail.ts";
import { units } from "./units.ts";

/** What a stack says under `landing-zone:`, one section per key. */
export const settingsSchema = z.strictObject({
  organization,
  regions,
  units,
  accounts,
  archive: archive.prefault({}),
  trail: trail.prefault({}),
});

export type Settings = z.output<typeof settingsSchema>;
