/** What every example of a cluster must say besides what it shows. */
export const CLUSTER = {
  roleArn: "arn:aws:iam::111122223333:role/acme-eks",
  vpcConfig: { subnetIds: ["subnet-0a1b2c3d", "subnet-1a2b3c4d"] },
};
