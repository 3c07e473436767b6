/** What every example of a bucket that a stream delivers to must say. */
export const S3 = {
  bucketArn: "arn:aws:s3:::acme-events",
  roleArn: "arn:aws:iam::111122223333:role/acme-firehose",
};
