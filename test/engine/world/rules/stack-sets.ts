import { AwsError } from "../aws-error.ts";
import type { Rule } from "./rule.ts";

export const STACK_SET = "aws:cloudformation/stackSet:StackSet";

/** CloudFormation's own switch beside trusted access, in its own words. */
const mustBeActivated: Rule = ({ state, inputs }) => {
  if (inputs.permissionModel === "SERVICE_MANAGED" && state.all("organizations access").length === 0)
    throw new AwsError(
      "ValidationError",
      "You must enable organizations access to operate a service managed stack set",
    );
};

export const STACK_SETS: Readonly<Record<string, Rule>> = { [STACK_SET]: mustBeActivated };
