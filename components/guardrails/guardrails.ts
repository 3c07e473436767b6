import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyPlan } from "./policies.ts";
import { CORE_ACCOUNTS, type CoreAccount } from "../../facts/accounts.ts";
import { filled, type Ids } from "./stand-in-place.ts";
import { accountOfTarget, isCore } from "./targets.ts";

export interface GuardrailsArgs {
  readonly policies: readonly PolicyPlan[];
  readonly organizationId: pulumi.Input<string>;
  readonly accountId: (key: string) => pulumi.Output<string>;
  /** By the unit's path; the root's by `root`. */
  readonly unitId: (path: string) => pulumi.Output<string>;
}

/**
 * The organization's guardrails: each policy and where it is attached. AWS takes two writes a second, so they are made
 * one after another; and those that gain guardrails come before those that give them up, so that none is away in
 * between. AWS's own `FullAWSAccess` and everybody else's policies are not touched. Those that guard the landing zone
 * itself are protected like it.
 */
export class Guardrails extends pulumi.ComponentResource {
  constructor(name: string, args: GuardrailsArgs, opts: pulumi.ComponentResourceOptions) {
    super("landing-zone:guardrails:Guardrails", name, {}, opts);
    const ids = idsOf(args);
    let before: pulumi.Resource[] = [];
    for (const { key, type, title, text, targets } of args.policies) {
      const inTurn = () => ({ parent: this, dependsOn: before, protect: targets.some(isCore) });
      const content = ids.apply((real) => filled(text, real));
      const policy = new aws.organizations.Policy(key, { name: title, type, content }, inTurn());
      before = [policy];
      for (const target of targets) {
        const attachment = new aws.organizations.PolicyAttachment(
          `${key}-${target}`,
          { policyId: policy.id, targetId: targetId(target, args) },
          inTurn(),
        );
        before = [attachment];
      }
    }
    this.registerOutputs({});
  }
}

function targetId(target: string, { accountId, unitId }: GuardrailsArgs): pulumi.Output<string> {
  const account = accountOfTarget(target);
  return account === undefined ? unitId(target) : accountId(account);
}

/** The real ids, which the stand-ins of the documents give way to. */
function idsOf({ organizationId, accountId }: GuardrailsArgs): pulumi.Output<Ids> {
  const accounts = Object.fromEntries(CORE_ACCOUNTS.map((key) => [key, accountId(key)])) as Record<
    CoreAccount,
    pulumi.Output<string>
  >;
  return pulumi.output({ organizationId, accounts });
}
