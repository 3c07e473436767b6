import { QUOTAS } from "../../../facts/quotas.ts";
import type { Kind } from "./statement.ts";

export interface Limits {
  /** Characters of one document. */
  readonly size: number;
  /** Documents that one target has room for. */
  readonly slots: number;
}

/** `FullAWSAccess` or `RCPFullAWSAccess`, which every target has. */
const FULL_ACCESS = 1;

/** Half of the others stay free, so that all documents of a target can be attached anew before the old are detached. */
const slots = (policiesPerTarget: number): number => Math.floor((policiesPerTarget - FULL_ACCESS) / 2);

const LIMITS: Readonly<Record<Kind, Limits>> = {
  scp: {
    size: QUOTAS.serviceControlPolicySize.limit,
    slots: slots(QUOTAS.serviceControlPoliciesPerTarget.limit),
  },
  rcp: {
    size: QUOTAS.resourceControlPolicySize.limit,
    slots: slots(QUOTAS.resourceControlPoliciesPerTarget.limit),
  },
};

export const limitsOf = (kind: Kind): Limits => LIMITS[kind];
