import { ACCOUNT } from "../accounts.ts";
import { AwsError } from "../aws-error.ts";
import { ORGANIZATION, UNIT } from "../rules/organizations.ts";
import type { Thing, Values } from "../state.ts";
import type { World } from "../world.ts";
import { json, type Response } from "./response.ts";

const POLICY = "aws:organizations/policy:Policy";

type Operation = (world: World, input: Values) => Values;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  DescribeOrganization: (world) => ({ Organization: { Id: organizationOf(world).id } }),
  ListOrganizationalUnitsForParent: ({ state }, { ParentId }) => ({
    OrganizationalUnits: state
      .all(UNIT)
      .filter(({ inputs }) => inputs.parentId === ParentId)
      .map(({ id, inputs }) => ({ Id: id, Name: inputs.name })),
  }),
  ListAccounts: ({ state }) => ({
    Accounts: state.all(ACCOUNT).map(({ id, inputs }) => ({ Id: id, Email: inputs.email })),
  }),
  ListCreateAccountStatus: () => ({ CreateAccountStatuses: [] }),
  ListPolicies: ({ state }, { Filter }) => ({
    Policies: state
      .all(POLICY)
      .filter(({ inputs }) => (inputs.type ?? "SERVICE_CONTROL_POLICY") === Filter)
      .map(({ id, inputs }) => ({ Id: id, Name: inputs.name })),
  }),
  ListParents: (world, { ChildId }) => ({
    Parents: [{ Id: accountOf(world, ChildId).inputs.parentId, Type: "ORGANIZATIONAL_UNIT" }],
  }),
  MoveAccount(world, { AccountId, DestinationParentId }) {
    world.drift(ACCOUNT, accountOf(world, AccountId).id, { parentId: DestinationParentId });
    return {};
  },
  TagResource(world, { ResourceId, Tags }) {
    const account = accountOf(world, ResourceId);
    const tags = (Tags as { Key: string; Value: string }[]).map(({ Key, Value }) => [Key, Value]);
    world.drift(ACCOUNT, account.id, {
      tags: { ...(account.inputs.tags as Values), ...Object.fromEntries(tags) },
    });
    return {};
  },
  EnablePolicyType(world, { PolicyType }) {
    const id = String(PolicyType);
    if (world.state.find("policy type", id))
      throw new AwsError("PolicyTypeAlreadyEnabledException", `${id} is enabled already`);
    world.seed({ type: "policy type", id, account: "", region: "", inputs: {} });
    return {};
  },
};

export function organizations(world: World, operation: string, input: Values): Response {
  const answer = OPERATIONS[operation];
  if (!answer) throw new AwsError("InvalidAction", `the stand-in does not know ${operation}`);
  return json(answer(world, input));
}

function organizationOf({ state }: World): Thing {
  const [organization] = state.all(ORGANIZATION);
  if (!organization)
    throw new AwsError("AWSOrganizationsNotInUseException", "the account is in no organization");
  return organization;
}

function accountOf({ state }: World, id: unknown): Thing {
  const account = state.find(ACCOUNT, id);
  if (!account) throw new AwsError("ChildNotFoundException", `there is no account ${String(id)}`);
  return account;
}
