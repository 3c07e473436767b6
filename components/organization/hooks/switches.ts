import type { CloudFormationClient } from "@aws-sdk/client-cloudformation";
import type { OrganizationsClient } from "@aws-sdk/client-organizations";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyType } from "../../../facts/policy-types.ts";

/** What is to be switched on in the organization. */
export interface Switches {
  /** The root whose policy types are enabled one at a time; types that are not named stay as they are. */
  readonly rootId: string;
  readonly policyTypes: readonly PolicyType[];
  /** CloudFormation's own switch beside trusted access, without which service-managed StackSets are refused. */
  readonly stackSets: boolean;
}

/** Switches that AWS offers as calls only. Each call changes nothing where the switch is on already. */
export const switchesHook = (region: string): pulumi.ResourceHook =>
  new pulumi.ResourceHook("organization-switches", async ({ newInputs }) => {
    const [{ OrganizationsClient }, { CloudFormationClient }] = await Promise.all([
      import("@aws-sdk/client-organizations"),
      import("@aws-sdk/client-cloudformation"),
    ]);
    const switches = newInputs as unknown as Switches;
    await enablePolicyTypes(switches, new OrganizationsClient({ region }));
    if (switches.stackSets) await activateStackSets(new CloudFormationClient({ region }));
  });

export async function enablePolicyTypes(
  { rootId, policyTypes }: Switches,
  client: OrganizationsClient,
): Promise<void> {
  const { EnablePolicyTypeCommand } = await import("@aws-sdk/client-organizations");
  for (const PolicyType of policyTypes) {
    try {
      await client.send(new EnablePolicyTypeCommand({ RootId: rootId, PolicyType }));
    } catch (error) {
      if (!(error instanceof Error && error.name === "PolicyTypeAlreadyEnabledException")) throw error;
    }
  }
}

export async function activateStackSets(client: CloudFormationClient): Promise<void> {
  const { ActivateOrganizationsAccessCommand } = await import("@aws-sdk/client-cloudformation");
  await client.send(new ActivateOrganizationsAccessCommand({}));
}
