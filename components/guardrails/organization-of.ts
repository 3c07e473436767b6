import type { Place } from "./place.ts";
import type { PolicyPlan } from "./policies.ts";
import type { Attached, Organization, PolicyDocument, Target } from "./simulate/policy.ts";
import { accountTarget, type Targets, targetsAbove } from "./targets.ts";

/** What a policy says and where it is attached. */
export type AttachedPlan = Pick<PolicyPlan, "type" | "title" | "text" | "targets">;

/** AWS attaches it to every target by itself; without it nothing would be allowed. */
const FULL_ACCESS: Attached = {
  name: "FullAWSAccess",
  document: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] },
};

/** The organization as the simulator takes it: every account with the policies of all targets above it. */
export function organizationOf(
  { organizationId, managementAccountId, home }: Place,
  policies: readonly AttachedPlan[],
  targets: Targets,
  accountIds: ReadonlyMap<string, string>,
): Organization {
  const scps = attachedOf(policies, "SERVICE_CONTROL_POLICY");
  const rcps = attachedOf(policies, "RESOURCE_CONTROL_POLICY");
  const known = new Map<string, Target>();
  const target = (name: string): Target => {
    const made = known.get(name) ?? {
      name,
      scps: [FULL_ACCESS, ...(scps.get(name) ?? [])],
      rcps: rcps.get(name) ?? [],
    };
    known.set(name, made);
    return made;
  };
  const members = [...accountIds].filter(([, id]) => id !== managementAccountId);
  const accounts = new Map(
    members.map(([key, id]) => {
      const own = accountTarget(key);
      return [id, [...targetsAbove(own, targets), own].map(target)];
    }),
  );
  return { id: organizationId, managementAccountId, accounts, region: home };
}

function attachedOf(policies: readonly AttachedPlan[], type: string): Map<string, Attached[]> {
  const attached = new Map<string, Attached[]>();
  for (const { title, text, targets } of policies.filter((each) => each.type === type)) {
    const each = { name: title, document: JSON.parse(text) as PolicyDocument };
    for (const target of targets) attached.set(target, [...(attached.get(target) ?? []), each]);
  }
  return attached;
}
