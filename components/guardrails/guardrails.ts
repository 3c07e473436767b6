import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyType } from "../../facts/policy-types.ts";
import type { PolicyPlan } from "./policies.ts";
import { CORE_ACCOUNTS, type CoreAccount } from "../../facts/accounts.ts";
import { filled, type Ids } from "./stand-in-place.ts";
import { hashOf } from "./packer/hash.ts";
import { accountOfTarget } from "./targets.ts";

const CONTROL_POLICIES: readonly PolicyType[] = ["RESOURCE_CONTROL_POLICY", "SERVICE_CONTROL_POLICY"];

export interface GuardrailsArgs {
  readonly policies: readonly PolicyPlan[];
  readonly organizationId: pulumi.Input<string>;
  readonly accountId: (key: string) => pulumi.Output<string>;
  /** By the unit's path; the root's by `root`. */
  readonly unitId: (path: string) => pulumi.Output<string>;
}

/**
 * The organization's guardrails: each policy and where it is attached. AWS takes two writes a second, so they are made
 * one after another. A control policy that changes is made anew under another name: all new ones are attached before
 * the first old one is detached, so that what moves from one to another is denied all the while. Declarative ones change
 * in place, because two at one target would contradict each other. AWS's own `FullAWSAccess` and everybody else's
 * policies are not touched.
 */
export class Guardrails extends pulumi.ComponentResource {
  constructor(name: string, args: GuardrailsArgs, opts: pulumi.ComponentResourceOptions) {
    super("landing-zone:guardrails:Guardrails", name, {}, opts);
    const ids = idsOf(args);
    let before: pulumi.Resource[] = [];
    for (const { key, type, title, text, targets } of args.policies) {
      const inTurn = () => ({ parent: this, dependsOn: before });
      const content = ids.apply((real) => filled(text, real));
      const isControl = CONTROL_POLICIES.includes(type);
      const policy = new aws.organizations.Policy(
        key,
        { name: isControl ? `${title}-${hashOf(text).toString(16)}` : title, type, content },
        { ...inTurn(), replaceOnChanges: isControl ? ["content"] : [] },
      );
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
