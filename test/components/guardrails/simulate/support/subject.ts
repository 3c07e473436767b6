import type { Request } from "../../../../../components/guardrails/guardrail.ts";
import type { Organization } from "../../../../../components/guardrails/simulate/policy.ts";
import {
  type Knowledge,
  type Subject,
  subjectOf,
} from "../../../../../components/guardrails/simulate/subject.ts";
import { MANAGEMENT, MEMBER } from "./organization.ts";

export const ORGANIZATION: Organization = {
  id: "o-abc123",
  managementAccountId: MANAGEMENT,
  accounts: new Map([[MEMBER, []]]),
};

export const DEVELOPER = `arn:aws:iam::${MEMBER}:role/developer`;

/** Everything is known but those keys, and `resource` if it is among them. */
export const allBut = (...unknown: readonly string[]): Knowledge => ({
  isKnown: (key) => !unknown.some((name) => name.toLowerCase() === key),
  isResourceKnown: !unknown.includes("resource"),
});

/** A request of a developer to read an object, but for what is told otherwise. */
export const subject = (request: Partial<Request> = {}, knowledge = allBut()): Subject =>
  subjectOf(
    { principal: DEVELOPER, action: "s3:GetObject", resource: "arn:aws:s3:::bucket/key", ...request },
    knowledge,
    ORGANIZATION,
  );
