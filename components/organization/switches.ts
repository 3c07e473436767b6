import * as pulumi from "@pulumi/pulumi";
import { type Switches, switchesHook } from "./hooks/switches.ts";

/**
 * The organization's switches that AWS offers as calls and Pulumi's provider not as resources: policy types of an
 * adopted organization, and StackSets' access. Its hook makes the calls before the engine records it.
 */
export class OrganizationSwitches extends pulumi.ComponentResource {
  constructor(
    name: string,
    args: pulumi.Inputs & { readonly [Key in keyof Switches]: pulumi.Input<Switches[Key]> },
    region: string,
    opts: pulumi.ComponentResourceOptions,
  ) {
    const hook = switchesHook(region);
    const hooks = { beforeCreate: [hook], beforeUpdate: [hook] };
    super("landing-zone:organization:Switches", name, args, { ...opts, hooks });
    this.registerOutputs({});
  }
}
