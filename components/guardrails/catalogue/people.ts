import type { Request } from "../guardrail.ts";
import type { Place } from "../place.ts";

/** Who asks in probes. */

/** Somebody with every permission that an account can give. */
export const developer = (partition: string, account: string): string =>
  role(partition, account, "developer");

export const role = (partition: string, account: string, name: string): string =>
  `arn:${partition}:iam::${account}:role/${name}`;

export const rootUser = (partition: string, account: string): string =>
  `arn:${partition}:iam::${account}:root`;

/** An account of somebody else. */
export const OUTSIDE_ACCOUNT = "999999999999";

export const outsider = (partition: string): string => role(partition, OUTSIDE_ACCOUNT, "outsider");

/** Requests of one principal. */
export const asking =
  (principal: string) =>
  (action: string, resource = "*", context?: Request["context"]): Request => ({
    principal,
    action,
    resource,
    ...(context && { context }),
  });

/**
 * One principal's requests for one resource by each of these actions. Probes name every action once more, so that one
 * that is lost from a denial is missed.
 */
export const askingEach = (
  principal: string,
  resource: string,
  actions: readonly string[],
  context?: Request["context"],
): Request[] => actions.map((action) => asking(principal)(action, resource, context));

/** Those that most guardrails are about: who is held, and who may be exempt. */
export const people = ({ partition, deploymentRole }: Place, account: string) => ({
  developer: developer(partition, account),
  root: rootUser(partition, account),
  deployment: role(partition, account, deploymentRole),
  fanOut: role(partition, account, "stacksets-exec-1a2b3c4d5e6f"),
});
