import type {
  Attached,
  Organization,
  PolicyDocument,
  Statement,
  Target,
} from "../../../../../components/guardrails/simulate/policy.ts";

export const MANAGEMENT = "999999999999";
export const MEMBER = "111111111111";
export const OTHER_MEMBER = "222222222222";
export const OUTSIDER = "333333333333";

export const documentOf = (...statements: readonly Statement[]): PolicyDocument => ({
  Version: "2012-10-17",
  Statement: statements,
});

export const FULL_ACCESS: Attached = {
  name: "FullAWSAccess",
  document: documentOf({ Effect: "Allow", Action: "*", Resource: "*" }),
};

export const RCP_FULL_ACCESS: Attached = {
  name: "RCPFullAWSAccess",
  document: documentOf({ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }),
};

/** A target that allows everything but what those policies deny. */
export const target = (name: string, policies: Partial<Record<"scp" | "rcp", Statement[]>> = {}): Target => ({
  name,
  scps: [
    FULL_ACCESS,
    ...(policies.scp ? [{ name: `${name}-scp`, document: documentOf(...policies.scp) }] : []),
  ],
  rcps: [
    RCP_FULL_ACCESS,
    ...(policies.rcp ? [{ name: `${name}-rcp`, document: documentOf(...policies.rcp) }] : []),
  ],
});

/** Two accounts under one root, the first in the unit "workloads". */
export function organization({
  root = target("root"),
  unit = target("workloads"),
  account = target("payments"),
  other = target("network"),
}: Partial<Record<"root" | "unit" | "account" | "other", Target>> = {}): Organization {
  return {
    id: "o-abc123",
    managementAccountId: MANAGEMENT,
    accounts: new Map([
      [MEMBER, [root, unit, account]],
      [OTHER_MEMBER, [root, other]],
    ]),
  };
}
