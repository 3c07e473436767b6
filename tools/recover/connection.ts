import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { UserError } from "../../settings/errors.ts";
import type { Place } from "./place.ts";

/** What a client of any AWS service is made with. */
export interface Connection {
  readonly region: string;
  readonly credentials?: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
}

/**
 * The credentials that a provider works with: those of whoever runs this, or the role that they assume.
 *
 * @throws UserError where they are another account's, because what is not in that one may well be where it belongs.
 */
export async function connectionTo(
  { accountId, region, roleArn }: Place,
  client: (connection: Connection) => STSClient = (connection) => new STSClient(connection),
): Promise<Connection> {
  const connection = roleArn === undefined ? { region } : await assumed(roleArn, region, client({ region }));
  const { Account = "none" } = await client(connection).send(new GetCallerIdentityCommand({}));
  if (Account === accountId) return connection;
  throw new UserError({
    what: "These credentials belong to another account than the stack.",
    places: [`account ${Account}, needed: ${accountId}`],
    todo: "Run it with the credentials that `pulumi up` runs with.",
  });
}

async function assumed(roleArn: string, region: string, client: STSClient): Promise<Connection> {
  const command = new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: "landing-zone-recover" });
  const {
    AccessKeyId = "",
    SecretAccessKey = "",
    SessionToken = "",
  } = (await client.send(command)).Credentials ?? {};
  return {
    region,
    credentials: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken },
  };
}
