import * as pulumi from "@pulumi/pulumi";
import type { PolicyType } from "../../../facts/policy-types.ts";

/** What is to be switched on in the organization. */
export interface Switches {
  /** The root of an adopted organization whose policy types are enabled one at a time; others stay as they are. */
  readonly rootId: string;
  readonly policyTypes: readonly PolicyType[];
  /** CloudFormation's own switch beside trusted access, without which service-managed StackSets are refused. */
  readonly stackSets: boolean;
}

/** Switches that AWS offers as calls only. Each call changes nothing where the switch is on already. */
export const switchesHook = (region: string): pulumi.ResourceHook =>
  new pulumi.ResourceHook("organization-switches", async ({ newInputs }) => {
    const switches = newInputs as unknown as Switches;
    await enablePolicyTypes(switches, region);
    if (switches.stackSets) await activateStackSets(region);
  });

export async function enablePolicyTypes({ rootId, policyTypes }: Switches, region: string): Promise<void> {
  if (policyTypes.length === 0) return;
  const { EnablePolicyTypeCommand, OrganizationsClient, PolicyTypeAlreadyEnabledException } =
    await import("@aws-sdk/client-organizations");
  const client = new OrganizationsClient({ region });
  for (const PolicyType of policyTypes) {
    try {
      await client.send(new EnablePolicyTypeCommand({ RootId: rootId, PolicyType }));
    } catch (error) {
      if (!(error instanceof PolicyTypeAlreadyEnabledException)) throw error;
    }
  }
}

export async function activateStackSets(region: string): Promise<void> {
  const { ActivateOrganizationsAccessCommand, CloudFormationClient } =
    await import("@aws-sdk/client-cloudformation");
  await new CloudFormationClient({ region }).send(new ActivateOrganizationsAccessCommand({}));
}
