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

/** So that a document that takes another one's place is attached before that one is detached. */
const SPARE = 1;

const slots = (policiesPerTarget: number): number => policiesPerTarget - FULL_ACCESS - SPARE;

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
