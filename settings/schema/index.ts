import { z } from "zod";
import type { CoreAccount } from "../../facts/accounts.ts";
import { type Account, accounts } from "./accounts.ts";
import { archive } from "./archive.ts";
import { guardrails } from "./guardrails.ts";
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
  guardrails: guardrails.prefault({}),
});

/** The settings of a landing zone that passed every check: the core accounts are there, and management has its id. */
export type Settings = Omit<z.output<typeof settingsSchema>, "accounts"> & {
  readonly accounts: Readonly<Record<string, Account>> &
    Readonly<Record<CoreAccount, Account>> & { readonly management: { readonly id: string } };
};
