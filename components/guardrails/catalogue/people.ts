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
