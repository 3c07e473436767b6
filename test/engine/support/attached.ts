import type { PolicyType } from "../../../facts/policy-types.ts";
import type {
  Attached,
  Organization,
  PolicyDocument,
  Target,
} from "../../../components/guardrails/simulate/policy.ts";
import { ACCOUNT } from "../world/accounts.ts";
import { ORGANIZATION, rootOf, UNIT } from "../world/rules/organizations.ts";
import { ATTACHMENT, POLICY } from "../world/rules/policies.ts";
import type { State } from "../world/state.ts";

const FULL_ACCESS: Attached = {
  name: "FullAWSAccess",
  document: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] },
};

/** The organization at this moment, with the policies that are attached in it. */
export function organizationIn(state: State): Organization {
  const [organization] = state.all(ORGANIZATION);
  if (!organization) throw new Error("there is no organization");
  const members = state
    .all(ACCOUNT)
    .map(({ id, inputs }): [string, Target[]] => [
      id,
      [...above(state, String(inputs.parentId)), id].map((target) => targetIn(state, target)),
    ]);
  const managementAccountId = String(organization.outputs.masterAccountId);
  return { id: organization.id, managementAccountId, accounts: new Map(members), region: "eu-west-1" };
}

/** A unit and all above it, the root first. */
function above(state: State, id: string): string[] {
  if (id === rootOf(state)) return [id];
  return [...above(state, String(state.find(UNIT, id)?.inputs.parentId)), id];
}

function targetIn(state: State, id: string): Target {
  const policies = (type: PolicyType) =>
    state
      .all(ATTACHMENT)
      .filter(({ inputs }) => inputs.targetId === id)
      .flatMap(({ inputs }) => state.find(POLICY, inputs.policyId) ?? [])
      .filter(({ inputs }) => inputs.type === type)
      .map(({ inputs }) => ({
        name: String(inputs.name),
        document: JSON.parse(String(inputs.content)) as PolicyDocument,
      }));
  return {
    name: id,
    scps: [FULL_ACCESS, ...policies("SERVICE_CONTROL_POLICY")],
    rcps: policies("RESOURCE_CONTROL_POLICY"),
  };
}
