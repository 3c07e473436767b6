import { runSimulation } from "@cloud-copilot/iam-simulate";
import type { PolicyDocument } from "../../documents/policy.ts";

export interface Request {
  /** A principal's ARN, or a service principal. */
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  /** Condition keys beyond those that follow from the principal. */
  readonly context?: Readonly<Record<string, string | string[]>>;
}

export interface Decision {
  /** The account that the resource is in. */
  readonly account: string;
  readonly organizationId: string;
  /** The policy of the resource; left out, the identity's policy decides alone. */
  readonly resourcePolicy?: PolicyDocument;
  /** The policies of the identity; left out, it may do everything. */
  readonly identityPolicy?: PolicyDocument;
}

const EVERYTHING: PolicyDocument = {
  Version: "2012-10-17",
  Statement: [{ Sid: "All", Effect: "Allow", Action: "*", Resource: "*" }],
};

/** Whether AWS would allow the request, as an independent evaluator of IAM's rules sees it. */
export async function allows(
  { principal, action, resource, context = {} }: Request,
  { account, organizationId, resourcePolicy, identityPolicy = EVERYTHING }: Decision,
): Promise<boolean> {
  const isService = principal.endsWith(".amazonaws.com");
  const contextVariables: Record<string, string | string[]> = {
    "aws:SecureTransport": "true",
    "aws:PrincipalIsAWSService": String(isService),
    ...(isService
      ? { "aws:PrincipalServiceName": principal }
      : {
          "aws:PrincipalArn": principal,
          "aws:PrincipalAccount": principal.split(":")[4] ?? "",
          "aws:PrincipalOrgID": organizationId,
        }),
    ...context,
  };
  const result = await runSimulation(
    {
      request: { principal, action, resource: { resource, accountId: account }, contextVariables },
      identityPolicies: isService ? [] : [{ name: "identity", policy: identityPolicy }],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      ...(resourcePolicy ? { resourcePolicy } : {}),
    },
    {},
  );
  if (result.resultType === "error") throw new Error(JSON.stringify(result.errors));
  const ignored = result.resultType === "single" ? (result.result.ignoredContextKeys ?? []) : [];
  if (ignored.length > 0) throw new Error(`the evaluator does not know ${ignored.join(", ")}`);
  return result.overallResult === "Allowed";
}
