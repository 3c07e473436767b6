import { QUOTAS } from "../../../../facts/quotas.ts";
import { ACCOUNT } from "../accounts.ts";
import { AwsError } from "../aws-error.ts";
import type { State, Thing } from "../state.ts";
import { ORGANIZATION, rootOf, UNIT } from "./organizations.ts";
import { mustBeJson, type Rule } from "./rule.ts";

export const POLICY = "aws:organizations/policy:Policy";
export const ATTACHMENT = "aws:organizations/policyAttachment:PolicyAttachment";

/** What a call of the program's own has enabled; a created organization has its types among its properties. */
const POLICY_TYPE = "policy type";

const SERVICE_CONTROL = "SERVICE_CONTROL_POLICY";

/** AWS's own policies, each attached to every root, unit and account for as long as its type is enabled. */
const AWS_OWN: Readonly<Record<string, string>> = {
  "p-FullAWSAccess": SERVICE_CONTROL,
  "p-RCPFullAWSAccess": "RESOURCE_CONTROL_POLICY",
};

/** How many policies of a type one target takes, AWS's own among them. Other types come nowhere near theirs. */
const LIMITS: Readonly<Record<string, number>> = {
  [SERVICE_CONTROL]: QUOTAS.serviceControlPoliciesPerTarget.limit,
  RESOURCE_CONTROL_POLICY: QUOTAS.resourceControlPoliciesPerTarget.limit,
};

function typeOf(state: State, policyId: unknown): string | undefined {
  const policy = state.find(POLICY, policyId);
  if (!policy) return AWS_OWN[String(policyId)];
  return typeof policy.inputs.type === "string" ? policy.inputs.type : SERVICE_CONTROL;
}

const isEnabled = (state: State, type: string): boolean =>
  state.find(POLICY_TYPE, type) !== undefined ||
  state
    .all(ORGANIZATION)
    .some(({ inputs }) => (inputs.enabledPolicyTypes as string[] | undefined)?.includes(type));

const isTarget = (state: State, id: unknown): boolean =>
  id === rootOf(state) ||
  state.find(UNIT, id) !== undefined ||
  state.find(ACCOUNT, id) !== undefined ||
  state.all(ORGANIZATION).some(({ outputs }) => outputs.masterAccountId === id);

function policiesAt(state: State, targetId: unknown, type: string): unknown[] {
  const attached = state
    .all(ATTACHMENT)
    .filter(({ inputs }) => inputs.targetId === targetId)
    .map(({ inputs }) => inputs.policyId);
  return [...Object.keys(AWS_OWN), ...attached].filter((id) => typeOf(state, id) === type);
}

/** Source: https://docs.aws.amazon.com/organizations/latest/APIReference/API_AttachPolicy.html#API_AttachPolicy_Errors */
const attach: Rule = ({ state, inputs: { policyId, targetId } }) => {
  const type = typeOf(state, policyId);
  if (type === undefined)
    throw new AwsError("PolicyNotFoundException", `there is no policy ${String(policyId)}`);
  if (!isTarget(state, targetId))
    throw new AwsError("TargetNotFoundException", `there is no target ${String(targetId)}`);
  if (!isEnabled(state, type))
    throw new AwsError("PolicyTypeNotEnabledException", `${type} is not enabled at the root`);
  const there = policiesAt(state, targetId, type);
  if (there.includes(policyId))
    throw new AwsError(
      "DuplicatePolicyAttachmentException",
      `${String(policyId)} is attached to ${String(targetId)} already`,
    );
  if (there.length >= (LIMITS[type] ?? Infinity))
    throw new AwsError(
      "ConstraintViolationException",
      `You have attached the maximum number of policies to the specified target: ${String(targetId)}`,
    );
};

/** Source: https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreatePolicy.html#API_CreatePolicy_Errors */
const create: Rule = (wanted) => {
  const { state, inputs } = wanted;
  mustBeJson(wanted, "content", "MalformedPolicyDocumentException");
  if (state.all(POLICY).some((policy) => inputs.name !== undefined && policy.inputs.name === inputs.name))
    throw new AwsError("DuplicatePolicyException", `there is a policy ${String(inputs.name)} already`);
};

export const POLICIES: Readonly<Record<string, Rule>> = { [POLICY]: create, [ATTACHMENT]: attach };

export function mustBeDetached({ id }: Thing, state: State): void {
  const targets = state.all(ATTACHMENT).filter(({ inputs }) => inputs.policyId === id);
  if (targets.length > 0)
    throw new AwsError("PolicyInUseException", `${id} is attached to ${targets.length} targets`);
}
