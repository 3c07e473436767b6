import type { IncomingMessage } from "node:http";
import type { World } from "../world.ts";

/** Who asks, and in which region, by the signature of the request. */
export interface Caller {
  readonly account: string;
  readonly region: string;
}

/** Credentials of an assumed role carry the role's account in their key, so that it is known who comes with them. */
const TEMPORARY = "ASIA";

export function callerOf(world: World, request: IncomingMessage): Caller {
  const [, key = "", region = ""] =
    /Credential=([^/]+)\/\d+\/([^/]+)\//.exec(request.headers.authorization ?? "") ?? [];
  const account = key.startsWith(TEMPORARY) ? key.slice(TEMPORARY.length) : world.roles.accountOf({});
  return { account, region };
}

export const credentialsOf = (account: string): string =>
  `<Credentials><AccessKeyId>${TEMPORARY}${account}</AccessKeyId><SecretAccessKey>x</SecretAccessKey><SessionToken>x</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>`;
