import { textOf } from "../plan.ts";
import { type Asked, CREATED_AT, globalArn, onePerAccount, physicalName, type StandInTable } from "./rule.ts";

/** ARNs of Organizations belong to the management account and carry the organization's id. */
const organizationsArn = (asked: Asked, kind: string, id: string): string =>
  globalArn(
    { ...asked, accountId: asked.organization.managementAccountId },
    "organizations",
    `${kind}/${asked.organization.id}${id === "" ? "" : `/${id}`}`,
  );

export const ORGANIZATIONS: StandInTable = {
  "aws:organizations/organization:Organization": (asked) => {
    const { id, rootId, managementAccountId } = asked.organization;
    return {
      id,
      outputs: {
        arn: organizationsArn(asked, "organization", ""),
        masterAccountArn: organizationsArn(asked, "account", managementAccountId),
        masterAccountEmail: "management@example.com",
        masterAccountId: managementAccountId,
        masterAccountName: "management",
        accounts: [],
        nonMasterAccounts: [],
        roots: [{ arn: organizationsArn(asked, "root", rootId), id: rootId, name: "Root", policyTypes: [] }],
      },
    };
  },
  "aws:organizations/organizationalUnit:OrganizationalUnit": (asked) => {
    const id =
      asked.importId || `ou-${asked.organization.rootId.slice("r-".length)}-${asked.identity.lowerCase(8)}`;
    return {
      id,
      outputs: { name: physicalName(asked), arn: organizationsArn(asked, "ou", id), accounts: [] },
    };
  },
  "aws:organizations/account:Account": (asked) => {
    const id = asked.importId || asked.newAccountId();
    return {
      id,
      outputs: {
        name: physicalName(asked),
        arn: organizationsArn(asked, "account", id),
        joinedMethod: "CREATED",
        joinedTimestamp: CREATED_AT,
        state: "ACTIVE",
        status: "ACTIVE",
      },
    };
  },
  "aws:organizations/awsServiceAccess:AwsServiceAccess": ({ inputs }) => ({
    id: textOf(inputs.servicePrincipal),
    outputs: { dateEnabled: CREATED_AT },
  }),
  "aws:organizations/delegatedAdministrator:DelegatedAdministrator": (asked) => {
    const accountId = textOf(asked.inputs.accountId);
    return {
      id: `${accountId}/${textOf(asked.inputs.servicePrincipal)}`,
      outputs: {
        arn: organizationsArn(asked, "account", accountId),
        delegationEnabledDate: CREATED_AT,
        joinedMethod: "CREATED",
        joinedTimestamp: CREATED_AT,
        status: "ACTIVE",
      },
    };
  },
  "aws:organizations/policy:Policy": (asked) => {
    const id = asked.importId || `p-${asked.identity.lowerCase(8)}`;
    const kind = `policy/${asked.organization.id}/${(textOf(asked.inputs.type) || "SERVICE_CONTROL_POLICY").toLowerCase()}`;
    const owner = { ...asked, accountId: asked.organization.managementAccountId };
    return {
      id,
      outputs: { name: physicalName(asked), arn: globalArn(owner, "organizations", `${kind}/${id}`) },
    };
  },
  "aws:organizations/policyAttachment:PolicyAttachment": ({ inputs }) => ({
    id: `${textOf(inputs.targetId)}:${textOf(inputs.policyId)}`,
    outputs: {},
  }),
  "aws:iam/organizationsFeatures:OrganizationsFeatures": ({ organization }) => ({
    id: organization.id,
    outputs: {},
  }),
  "aws:ram/sharingWithOrganization:SharingWithOrganization": onePerAccount,
};
