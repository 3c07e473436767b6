import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { roleArn } from "../../documents/arns.ts";
import type { CoreAccount } from "../../facts/accounts.ts";
import { partitionOf } from "../../facts/partitions.ts";

export interface ProviderArgs {
  /** The provider's own region, used where a resource has none. */
  readonly home: string;
  /** Tags on everything that is placed. */
  readonly tags: Readonly<Record<string, string>>;
}

/** The management account, by the program's own credentials; anybody else's are refused. */
export const managementProvider = (accountId: string, { home, tags }: ProviderArgs): aws.Provider =>
  new aws.Provider("management", {
    region: home as aws.Region,
    allowedAccountIds: [accountId],
    defaultTags: { tags },
  });

/**
 * A core account, by the role that the management account's credentials assume in it. One provider serves all
 * regions: each is a process of the engine, so their number stays the number of core accounts.
 */
export function memberProvider(
  account: Exclude<CoreAccount, "management">,
  accountId: pulumi.Output<string>,
  deploymentRole: string,
  { home, tags }: ProviderArgs,
): aws.Provider {
  const toRole = (id: string) => roleArn(partitionOf(home).name, id, deploymentRole);
  return new aws.Provider(account, {
    region: home as aws.Region,
    allowedAccountIds: [accountId],
    assumeRoles: [{ roleArn: accountId.apply(toRole), sessionName: "landing-zone" }],
    defaultTags: { tags },
  });
}
