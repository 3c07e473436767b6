/** What every example of a cluster must say besides what it shows. */
export const CLUSTER = {
  kafkaVersion: "3.8.x",
  numberOfBrokerNodes: 3,
  brokerNodeGroupInfo: {
    clientSubnets: ["subnet-0a1b2c3d", "subnet-1a2b3c4d", "subnet-2a3b4c5d"],
    instanceType: "kafka.m7g.large",
    securityGroups: ["sg-0a1b2c3d"],
  },
};
