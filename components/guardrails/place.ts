import type { CoreAccount } from "../../facts/accounts.ts";

/** What the documents of guardrails say about the organization that they stand in. */
export interface Place {
  readonly partition: string;
  readonly organizationId: string;
  readonly managementAccountId: string;
  /** Ids of the core accounts. */
  readonly accounts: Readonly<Record<CoreAccount, string>>;
  /** What physical names of the landing zone begin with. */
  readonly prefix: string;
  readonly home: string;
  readonly governed: readonly string[];
  readonly trailName: string;
  /** The role, without a path, that the landing zone is deployed by in every member account. */
  readonly deploymentRole: string;
  /** The role, without a path, that every guardrail lets through. */
  readonly breakGlassRole: string;
  /** Further roles, with their paths, that settings let through a guardrail somewhere. */
  readonly exemptRoles: readonly string[];
  /** Whether that role is there. A name without its role would let through whoever makes a role of that name. */
  readonly isBreakGlassMade: boolean;
}
