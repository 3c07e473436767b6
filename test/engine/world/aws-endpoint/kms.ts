import { AwsError } from "../aws-error.ts";
import type { Thing, Values } from "../state.ts";
import type { World } from "../world.ts";
import type { Caller } from "./caller.ts";
import { json, type Response } from "./response.ts";

const KEY = "aws:kms/key:Key";

/** Keys of the account and region that the request is signed for. */
export function kms(world: World, operation: string, input: Values, { account, region }: Caller): Response {
  const keys = world.state.all(KEY).filter((key) => key.account === account && key.region === region);
  switch (operation) {
    case "ListKeys":
      return json({ Keys: keys.map(({ id }) => ({ KeyId: id })), Truncated: false });
    case "DescribeKey":
      return json({ KeyMetadata: metadataOf(keys.find(({ id }) => id === input.KeyId)) });
    default:
      throw new AwsError("InvalidAction", `the stand-in does not know ${operation}`);
  }
}

function metadataOf(key: Thing | undefined): Values {
  if (!key) throw new AwsError("NotFoundException", "there is no such key");
  return { KeyId: key.id, Description: key.inputs.description, Enabled: true };
}
