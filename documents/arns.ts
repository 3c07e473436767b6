/** ARNs that are known from names, so that no document has to wait for the thing it speaks of. */
export const accountRoot = (partition: string, accountId: string): string =>
  `arn:${partition}:iam::${accountId}:root`;

/** A role by its name, with its path and wildcards where the name has them. */
export const roleArn = (partition: string, accountId: string, name: string): string =>
  `arn:${partition}:iam::${accountId}:role/${name}`;

export const bucketArn = (partition: string, bucket: string): string => `arn:${partition}:s3:::${bucket}`;

/** The trail's ARN carries the management account, also where a delegated administrator owns the trail. */
export const trailArn = (
  partition: string,
  region: string,
  managementAccountId: string,
  trail: string,
): string => `arn:${partition}:cloudtrail:${region}:${managementAccountId}:trail/${trail}`;

export const logGroupArn = (partition: string, region: string, accountId: string, logGroup: string): string =>
  `arn:${partition}:logs:${region}:${accountId}:log-group:${logGroup}`;
