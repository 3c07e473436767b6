import * as pulumi from "@pulumi/pulumi";
import type { OrganizationsClient } from "@aws-sdk/client-organizations";

/** Where an adopted account belongs and the tags that were named for it. */
export interface Placement {
  readonly accountId: string;
  readonly parentId: string;
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * Moves an adopted account into its unit and adds its tags before the engine records it. A failure leaves it
 * unrecorded, so the next `up` tries again; calling it twice changes nothing.
 */
export const placementHook = (region: string): pulumi.ResourceHook =>
  new pulumi.ResourceHook("adopted-account-placement", async ({ newInputs }) => {
    const { OrganizationsClient } = await import("@aws-sdk/client-organizations");
    await place(newInputs as unknown as Placement, new OrganizationsClient({ region }));
  });

export async function place(
  { accountId, parentId, tags }: Placement,
  client: OrganizationsClient,
): Promise<void> {
  const { ListParentsCommand, MoveAccountCommand, TagResourceCommand } =
    await import("@aws-sdk/client-organizations");
  const { Parents } = await client.send(new ListParentsCommand({ ChildId: accountId }));
  const from = Parents?.[0]?.Id;
  if (from === undefined) throw new Error(`account ${accountId} has no parent in this organization`);
  if (from !== parentId) {
    await client.send(
      new MoveAccountCommand({ AccountId: accountId, SourceParentId: from, DestinationParentId: parentId }),
    );
  }
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  if (Tags.length > 0) await client.send(new TagResourceCommand({ ResourceId: accountId, Tags }));
}
