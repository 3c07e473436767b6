import { type QuotaKey, QUOTAS, type Quota } from "../../../facts/quotas.ts";
import type { PlanResource } from "../plan.ts";

/** How much of a quota one place of the plan takes. */
export interface QuotaUse {
  readonly quota: Quota;
  readonly used: number;
  /** Where, in words: an account, a resource. */
  readonly place: string;
  /** The resource that takes it, where it is one. */
  readonly urn: string | null;
}

/** The share of a quota from which on it is worth telling. */
export const NEAR = 0.8;

export const share = ({ used, quota }: QuotaUse): number => used / quota.limit;

export const use = (key: QuotaKey, used: number, place: string, urn: string | null = null): QuotaUse => ({
  quota: QUOTAS[key],
  used,
  place,
  urn,
});

/** Something that measures a plan against quotas of one kind. */
export type Measure = (resources: readonly PlanResource[]) => readonly QuotaUse[];
