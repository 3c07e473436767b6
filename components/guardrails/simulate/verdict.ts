import type { PolicyKind } from "./policy.ts";

/** Where a statement stands. */
export interface StatementPlace {
  readonly kind: PolicyKind;
  readonly target: string;
  readonly policy: string;
  /** Its place in the document, from 0. */
  readonly statement: number;
}

/** What denies a request: a statement, or that no service control policy of a target allows it. */
export type Cause =
  | { readonly by: StatementPlace; readonly notAllowedAt?: never }
  | { readonly notAllowedAt: string; readonly by?: never };

/** What the policies of the organization say to a request. Others may still deny what is allowed here. */
export type Verdict =
  | { readonly decision: "allowed" }
  | ({ readonly decision: "denied" } & Cause)
  /** The first cause that may deny it, and the condition keys, or `resource`, that would have to be known. */
  | ({ readonly decision: "unknown"; readonly about: readonly string[] } & Cause);

export const ALLOWED: Verdict = { decision: "allowed" };
