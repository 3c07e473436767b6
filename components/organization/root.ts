import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyType } from "../../facts/policy-types.ts";

export interface RootArgs {
  /** Ids of the organization that the management account already has; left out, one is created. */
  readonly adopt?: { readonly id: string; readonly rootId: string } | undefined;
  readonly policyTypes: readonly PolicyType[];
}

/** The organization and its root, as everything below needs them. */
export interface Root {
  readonly id: pulumi.Output<string>;
  readonly rootId: pulumi.Output<string>;
  /** What calls on the organization must wait for; empty where it was there before. */
  readonly created: readonly pulumi.Resource[];
}

/** Creates the organization, or takes the ids of the one that is there and changes nothing of it. */
export function organizationRoot(
  name: string,
  { adopt, policyTypes }: RootArgs,
  opts: pulumi.CustomResourceOptions,
): Root {
  if (adopt) return { id: pulumi.output(adopt.id), rootId: pulumi.output(adopt.rootId), created: [] };
  const created = new aws.organizations.Organization(
    name,
    { featureSet: "ALL", enabledPolicyTypes: [...policyTypes].sort() },
    // Trusted access is one resource per service; the list here would take away what others enabled.
    { ...opts, protect: true, retainOnDelete: true, ignoreChanges: ["awsServiceAccessPrincipals"] },
  );
  return { id: created.id, rootId: created.roots.apply(firstId), created: [created] };
}

const firstId = (roots: readonly { readonly id: string }[]): string => {
  const [root] = roots;
  if (!root) throw new pulumi.RunError("the organization has no root; AWS makes one with every organization");
  return root.id;
};
