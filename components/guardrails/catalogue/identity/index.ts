import type { Guardrail } from "../../guardrail.ts";
import { keepIdentityProviders } from "./keep-identity-providers.ts";
import { keepPasswordPolicy } from "./keep-password-policy.ts";
import { noAccessKeys } from "./no-access-keys.ts";
import { noIamUsers } from "./no-iam-users.ts";
import { noOutsideTrust } from "./no-outside-trust.ts";
import { protectBreakGlass } from "./protect-break-glass.ts";
import { requireBoundary } from "./require-boundary.ts";

export const IDENTITY: readonly Guardrail[] = [
  protectBreakGlass,
  noIamUsers,
  noAccessKeys,
  requireBoundary,
  noOutsideTrust,
  keepIdentityProviders,
  keepPasswordPolicy,
];
