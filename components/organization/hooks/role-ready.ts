import type { STSClient } from "@aws-sdk/client-sts";
import * as pulumi from "@pulumi/pulumi";
import { roleArn } from "../../../documents/arns.ts";
import { partitionOf } from "../../../facts/partitions.ts";
import { waitFor, type WaitOptions } from "./wait.ts";

/** A role made with its account can take minutes to be assumable; 5 minutes is ten times what is usual. */
const PATIENCE = { attempts: 60, seconds: 5 };

/** What STS says while a new role is not known everywhere yet. Anything else is no reason to wait. */
const NOT_YET = new Set(["AccessDenied", "AccessDeniedException", "NoSuchEntity"]);

/**
 * Holds back whatever depends on a new account until the management account's credentials can assume the role in
 * it. The engine runs it after the account is created, never in a preview.
 */
export const roleReadyHook = (role: string, region: string): pulumi.ResourceHook =>
  new pulumi.ResourceHook("account-role-ready", async ({ id, name }) => {
    const { STSClient } = await import("@aws-sdk/client-sts");
    const say = (message: string) => void pulumi.log.info(message);
    const arn = roleArn(partitionOf(region).name, id, role);
    await roleReady(name, arn, new STSClient({ region }), { ...PATIENCE, say });
  });

/** Waits until the role can be assumed. The credentials that STS answers with are dropped at once. */
export async function roleReady(
  account: string,
  role: string,
  client: STSClient,
  options: WaitOptions,
): Promise<void> {
  const { AssumeRoleCommand } = await import("@aws-sdk/client-sts");
  const attempt = async () => {
    try {
      await client.send(new AssumeRoleCommand({ RoleArn: role, RoleSessionName: "landing-zone-role-ready" }));
      return undefined;
    } catch (error) {
      if (error instanceof Error && NOT_YET.has(error.name)) return error.message;
      throw error;
    }
  };
  await waitFor(`${role} of the new account ${account}`, attempt, options);
}
