/** S3's four doors to the public, all shut: for a bucket and for the whole account. */
export const EVERY_DOOR_SHUT = {
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
} as const;
