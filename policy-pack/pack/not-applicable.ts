import analyzer from "@pulumi/pulumi/proto/analyzer_pb.js";
import { isResourcePolicy, type Policy } from "../model/policy.ts";

interface Judged {
  /** The types of the stack's resources. */
  readonly types: ReadonlySet<string>;
  /** The policies that found something at a resource by itself. */
  readonly told: ReadonlySet<Policy>;
}

/**
 * What the engine shall not count as passed at the end: what has no resource here, and what was told before, at a
 * resource.
 */
export const notApplicable = (policies: readonly Policy[], { types, told }: Judged) =>
  policies.flatMap((policy) => {
    if (!policy.types.some((type) => types.has(type)))
      return [notice(policy, "The stack has no resource of its types")];
    return isResourcePolicy(policy) && told.has(policy) ? [notice(policy, "It is told at resources")] : [];
  });

function notice({ id }: Policy, reason: string) {
  const notice = new analyzer.PolicyNotApplicable();
  notice.setPolicyName(id);
  notice.setReason(reason);
  return notice;
}
