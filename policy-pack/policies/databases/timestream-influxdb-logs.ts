import { resourcePolicy } from "../../model/policy.ts";

const INSTANCE = "aws:timestreaminfluxdb/dbInstance:DbInstance";
const CLUSTER = "aws:timestreaminfluxdb/dbCluster:DbCluster";

const SAYS = "It delivers no logs.";

const database = {
  allocatedStorage: 400,
  bucket: "metrics",
  dbInstanceType: "db.influx.medium",
  organization: "acme",
  username: "admin",
  password: "from-the-secret-store",
  vpcSecurityGroupIds: ["sg-0a1b2c"],
  vpcSubnetIds: ["subnet-0a1b2c", "subnet-3d4e5f"],
};
const delivering = (enabled: boolean) => ({
  ...database,
  logDeliveryConfiguration: { s3Configuration: { bucketName: "acme-influxdb-logs", enabled } },
});

export default resourcePolicy({
  id: "timestream-influxdb-logs",
  title: "A database of Timestream for InfluxDB delivers its logs",
  service: "Timestream InfluxDB",
  severity: "low",
  why: "The host cannot be entered, so without delivery nobody ever sees the log of InfluxDB.",
  write: ["logDeliveryConfiguration: { s3Configuration: { bucketName: bucket.bucket, enabled: true } },"],
  types: [INSTANCE, CLUSTER],
  violation: ({ logDeliveryConfiguration }) =>
    logDeliveryConfiguration?.s3Configuration?.enabled !== true && SAYS,
  passes: [delivering(true), { ...delivering(true), port: 8086 }],
  fails: [
    [database, SAYS],
    [delivering(false), SAYS],
    [{ ...database, logDeliveryConfiguration: {} }, SAYS],
  ],
});
