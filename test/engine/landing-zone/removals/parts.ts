/** Classes of logs that the home region holds and the replica copies. */
export const COPIED = ["application", "audit", "configuration", "network", "security", "waf"];

/** Names of what belongs to something, such as a bucket's policy. */
export const parts = (name: string, ...kinds: readonly string[]): string[] =>
  kinds.map((kind) => `${name}-${kind}`);

/** Every bucket of the archive. */
export const ARCHIVE_BUCKETS = [
  ...[...COPIED, "cloudwatch-export", "load-balancing", "s3-access"].map((each) => `${each}-eu-west-1`),
  ...["cloudwatch-export", "load-balancing", "s3-access"].map((each) => `${each}-us-east-1`),
  ...[...COPIED, "s3-access"].map((each) => `${each}-eu-central-1`),
];
