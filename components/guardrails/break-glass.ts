import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { type BreakGlassRole, breakGlassTemplate } from "../../documents/break-glass.ts";

export interface BreakGlassArgs extends BreakGlassRole {
  readonly region: string;
  /** The organization's root: the role is carried into every account under it. */
  readonly rootId: pulumi.Input<string>;
}

/** Accounts at once and failures borne, in percent: one account that refuses must not keep the role from the others. */
const AT_ONCE = 100;

/**
 * The break-glass role in every member account, present and future, carried by one StackSet. The management account
 * needs none: no guardrail binds it. It is protected: who needs it has no other way in.
 */
export class BreakGlass extends pulumi.ComponentResource {
  constructor(name: string, args: BreakGlassArgs, opts: pulumi.ComponentResourceOptions) {
    super("landing-zone:guardrails:BreakGlass", name, {}, opts);
    const { region, rootId } = args;
    const operationPreferences = {
      failureTolerancePercentage: AT_ONCE,
      maxConcurrentPercentage: AT_ONCE,
      regionConcurrencyType: "PARALLEL",
    };
    const stackSet = new aws.cloudformation.StackSet(
      `${name}-role`,
      {
        region,
        name: args.name,
        description: "The break-glass role of every account",
        permissionModel: "SERVICE_MANAGED",
        callAs: "SELF",
        autoDeployment: { enabled: true, retainStacksOnAccountRemoval: true },
        managedExecution: { active: true },
        capabilities: ["CAPABILITY_NAMED_IAM"],
        operationPreferences,
        templateBody: JSON.stringify(breakGlassTemplate(args)),
      },
      // AWS fills it in by itself for service-managed StackSets.
      { parent: this, protect: true, ignoreChanges: ["administrationRoleArn"] },
    );
    new aws.cloudformation.StackInstances(
      `${name}-everywhere`,
      {
        region,
        stackSetName: stackSet.name,
        regions: [region],
        deploymentTargets: { organizationalUnitIds: [rootId] },
        operationPreferences,
        callAs: "SELF",
      },
      { parent: this, protect: true },
    );
    this.registerOutputs({});
  }
}
