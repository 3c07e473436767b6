import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyPlan } from "./policies.ts";
import { filled, type Ids } from "./stand-in-place.ts";

export interface GuardrailsArgs {
  readonly policies: readonly PolicyPlan[];
  /** The real ids that the documents' stand-ins give way to. */
  readonly ids: pulumi.Input<Ids>;
  /** The id of what a policy attaches to: the root, a unit or an account. */
  readonly idOf: (target: string) => pulumi.Output<string>;
}

/**
 * The organization's guardrails: each policy and where it is attached. AWS takes two writes a second, so they are made
 * one after another; and those that gain guardrails come before those that give them up, so that none is away in
 * between. AWS's own `FullAWSAccess` and everybody else's policies are not touched.
 */
export class Guardrails extends pulumi.ComponentResource {
  constructor(name: string, { policies, ids, idOf }: GuardrailsArgs, opts: pulumi.ComponentResourceOptions) {
    super("landing-zone:guardrails:Guardrails", name, {}, opts);
    let before: pulumi.Resource[] = [];
    const inTurn = () => ({ parent: this, dependsOn: before });
    for (const { key, type, title, text, targets } of policies) {
      const content = pulumi.output(ids).apply((real) => filled(text, real));
      const policy = new aws.organizations.Policy(key, { name: title, type, content }, inTurn());
      before = [policy];
      for (const target of targets) {
        const attachment = new aws.organizations.PolicyAttachment(
          `${key}-${target}`,
          { policyId: policy.id, targetId: idOf(target) },
          inTurn(),
        );
        before = [attachment];
      }
    }
    this.registerOutputs({});
  }
}
