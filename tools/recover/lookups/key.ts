import { DescribeKeyCommand, type KMSClient, paginateListKeys } from "@aws-sdk/client-kms";
import type { Properties } from "../../preview/plan.ts";
import { type Whereabouts, whereaboutsOf } from "../whereabouts.ts";

/** A key by its description, among those that can be used and that the state does not know already. */
export async function findKey(
  inputs: Properties,
  known: ReadonlySet<string>,
  client: KMSClient,
): Promise<Whereabouts> {
  const ids: string[] = [];
  for await (const { Keys = [] } of paginateListKeys({ client }, {})) {
    for (const { KeyId } of Keys) {
      if (KeyId === undefined || known.has(KeyId)) continue;
      const { KeyMetadata } = await client.send(new DescribeKeyCommand({ KeyId }));
      if (KeyMetadata?.Enabled && KeyMetadata.Description === inputs.description) ids.push(KeyId);
    }
  }
  return whereaboutsOf(ids);
}
