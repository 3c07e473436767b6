import type { Condition } from "../../documents/policy.ts";
import type { Denial } from "./guardrail.ts";
import type { Place } from "./place.ts";

/**
 * Who a guardrail may let through: the role that deploys the landing zone, or the roles by which CloudFormation
 * carries stacks into member accounts (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-enable-trusted-access.html).
 */
export type Exemption = "deployment" | "fan-out";

const FAN_OUT_ROLES = "stacksets-exec-*";

/** Who is let through, as patterns of ARNs; break-glass always is. `roles` are names of further roles. */
export function exemptPrincipals(
  place: Place,
  exempt: readonly Exemption[],
  roles: readonly string[] = [],
): string[] {
  const byExemption = { deployment: place.deploymentRole, "fan-out": FAN_OUT_ROLES };
  const names = [place.breakGlassRole, ...exempt.map((each) => byExemption[each]), ...roles];
  return [...new Set(names)].sort().map((name) => `arn:${place.partition}:iam::*:role/${name}`);
}

const OPERATOR = "ArnNotLike";
const KEY = "aws:PrincipalArn";

/** The denial for everybody but those. A denial has no such condition of its own, or one would hide the other. */
export function exempting(denial: Denial, principals: readonly string[]): Denial {
  const { [OPERATOR]: own = {}, ...others }: Condition = denial.Condition ?? {};
  if (KEY in own) throw new Error(`${OPERATOR} ${KEY} is for exemptions: name them in "exempt"`);
  return { ...denial, Condition: { ...others, [OPERATOR]: { ...own, [KEY]: principals } } };
}
