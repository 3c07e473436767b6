import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { CORE_ACCOUNTS } from "../../facts/accounts.ts";
import { placementHook } from "./hooks/placement.ts";
import { roleReadyHook } from "./hooks/role-ready.ts";
import { idOf } from "./units.ts";

/** An account as the settings describe it: adopted where it has an id, else created. */
export interface AccountPlan {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  /** The path of its unit, or `root`. */
  readonly unit: string;
  readonly tags: Readonly<Record<string, string>>;
}

export interface AccountsArgs {
  /** Accounts by key, without the management account, which is never moved. */
  readonly accounts: Readonly<Record<string, AccountPlan>>;
  readonly unitIds: ReadonlyMap<string, pulumi.Output<string>>;
  /** The role that AWS makes in a created account. */
  readonly deploymentRole: string;
  /** The region whose STS endpoint is asked whether that role is ready. */
  readonly region: string;
}

/** Creates or adopts every account; returns their ids by key. One resource each, whatever the account is for. */
export function placeAccounts(
  args: AccountsArgs,
  opts: pulumi.CustomResourceOptions,
): ReadonlyMap<string, pulumi.Output<string>> {
  const roleReady = roleReadyHook(args.deploymentRole, args.region);
  const placement = placementHook(args.region);
  return new Map(
    Object.entries(args.accounts).map(([key, account]) => {
      const parentId = idOf(args.unitIds, account.unit);
      if (account.id === undefined)
        return [key, createAccount(key, account, parentId, args, roleReady, opts)];
      new AdoptedAccount(key, { accountId: account.id, parentId, tags: account.tags }, placement, opts);
      return [key, pulumi.output(account.id)];
    }),
  );
}

/** The hook waits only for core accounts: nothing of this program is placed in the others. */
function createAccount(
  key: string,
  account: AccountPlan,
  parentId: pulumi.Output<string>,
  { deploymentRole }: AccountsArgs,
  roleReady: pulumi.ResourceHook,
  opts: pulumi.CustomResourceOptions,
): pulumi.Output<string> {
  const isCore = CORE_ACCOUNTS.some((core) => core === key);
  const created = new aws.organizations.Account(
    key,
    {
      name: account.name ?? key,
      email: account.email ?? "",
      parentId,
      roleName: deploymentRole,
      closeOnDeletion: false,
      tags: account.tags,
    },
    {
      ...opts,
      protect: true,
      retainOnDelete: true,
      // AWS cannot tell the role's name back, and a change of the billing flag would replace the account.
      ignoreChanges: ["roleName", "iamUserAccessToBilling"],
      ...(isCore ? { hooks: { afterCreate: [roleReady] } } : {}),
    },
  );
  return created.id;
}

interface AdoptedAccountArgs {
  readonly accountId: string;
  readonly parentId: pulumi.Input<string>;
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * An account that was there before: moved into its unit and given the tags that are named, nothing else. It is a
 * component because AWS's own resource can import an account only where its every property already agrees.
 */
export class AdoptedAccount extends pulumi.ComponentResource {
  constructor(
    name: string,
    args: AdoptedAccountArgs,
    placement: pulumi.ResourceHook,
    opts: pulumi.ComponentResourceOptions,
  ) {
    const hooks = { beforeCreate: [placement], beforeUpdate: [placement] };
    super("landing-zone:organization:AdoptedAccount", name, args, { ...opts, protect: true, hooks });
    this.registerOutputs({ accountId: args.accountId });
  }
}
