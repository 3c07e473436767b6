import type { Condition } from "../../documents/policy.ts";
import type { Denial, DenyGuardrail } from "./guardrail.ts";
import type { Place } from "./place.ts";

/**
 * Who a guardrail may let through: the role that deploys the landing zone, or the roles by which CloudFormation
 * carries stacks into member accounts (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-enable-trusted-access.html).
 */
export type Exemption = "deployment" | "fan-out";

const FAN_OUT_ROLES = "stacksets-exec-*";

/** Who is let through, as patterns of ARNs; break-glass always is, once it is there. `roles` are further role names. */
export function exemptPrincipals(
  place: Place,
  exempt: readonly Exemption[],
  roles: readonly string[] = [],
): string[] {
  const byExemption = { deployment: place.deploymentRole, "fan-out": FAN_OUT_ROLES };
  const breakGlass = place.isBreakGlassMade ? [place.breakGlassRole] : [];
  const names = [...breakGlass, ...exempt.map((each) => byExemption[each]), ...roles];
  return [...new Set(names)].sort().map((name) => `arn:${place.partition}:iam::*:role/${name}`);
}

const OPERATOR = "ArnNotLike";
const KEY = "aws:PrincipalArn";

/** The denial for everybody but those. A denial has no such condition of its own, or one would hide the other. */
function exempting(denial: Denial, principals: readonly string[]): Denial {
  const { [OPERATOR]: own = {}, ...others }: Condition = denial.Condition ?? {};
  if (KEY in own) throw new Error(`${OPERATOR} ${KEY} is for exemptions: name them in "exempt"`);
  return { ...denial, Condition: { ...others, [OPERATOR]: { ...own, [KEY]: principals } } };
}

/**
 * The denials as they are in force. A resource control policy binds everybody in the world, so that it lets through
 * only the organization's own roles of those names: a second denial is for outsiders who took one.
 */
export const inForce = (
  kind: DenyGuardrail["kind"],
  denials: readonly Denial[],
  principals: readonly string[],
  organizationId: string,
): Denial[] =>
  denials.flatMap((denial) => {
    if (principals.length === 0 || (kind === "rcp" && !isMetInside(denial))) return [denial];
    const forMost = exempting(denial, principals);
    return kind === "scp" ? [forMost] : [forMost, forNamesakes(denial, principals, organizationId)];
  });

/** Whether the organization's own principals meet a denial at all. */
const isMetInside = ({ Condition = {} }: Denial): boolean =>
  Condition.StringNotEquals?.["aws:PrincipalOrgID"] === undefined &&
  Condition.Bool?.["aws:PrincipalIsAWSService"] !== "true";

function forNamesakes(denial: Denial, principals: readonly string[], organizationId: string): Denial {
  const { ArnLike = {}, StringNotEquals = {}, ...others }: Condition = denial.Condition ?? {};
  return {
    ...denial,
    Condition: {
      ...others,
      ArnLike: { ...ArnLike, [KEY]: principals },
      StringNotEquals: { ...StringNotEquals, "aws:PrincipalOrgID": organizationId },
    },
  };
}
