// The ledger, mandates, and the search for fraud.
import * as docdb from "@pulumi/aws/docdb/index.js";
import * as opensearch from "@pulumi/aws/opensearch/index.js";
import * as rds from "@pulumi/aws/rds/index.js";
import { ACCOUNT, KEY, ROLE, TOPIC } from "./names.ts";

new rds.Cluster("ledger", {
  clusterIdentifier: "ledger",
  engine: "aurora-postgresql",
  dbClusterParameterGroupName: "ledger-parameters",
  masterUsername: "ledger",
  manageMasterUserPassword: true,
  enabledCloudwatchLogsExports: ["postgresql"],
});
new rds.ClusterParameterGroup("ledger", {
  name: "ledger-parameters",
  family: "aurora-postgresql16",
  parameters: [{ name: "log_min_duration_statement", value: "-1" }],
});
new rds.ClusterInstance("ledger-1", {
  clusterIdentifier: "ledger",
  engine: "aurora-postgresql",
  instanceClass: "db.r7g.large",
  monitoringInterval: 60,
  monitoringRoleArn: ROLE,
  performanceInsightsEnabled: true,
  performanceInsightsKmsKeyId: KEY,
});
new rds.EventSubscription("ledger", { snsTopic: TOPIC, sourceType: "db-cluster" });
new docdb.Cluster("mandates", {
  clusterIdentifier: "mandates",
  dbClusterParameterGroupName: "mandates",
  enabledCloudwatchLogsExports: ["profiler"],
});
new docdb.ClusterParameterGroup("mandates", {
  name: "mandates",
  family: "docdb5.0",
  parameters: [{ name: "audit_logs", value: "enabled" }],
});
new opensearch.Domain("fraud", {
  domainName: "fraud",
  engineVersion: "OpenSearch_2.19",
  logPublishingOptions: [
    {
      logType: "ES_APPLICATION_LOGS",
      cloudwatchLogGroupArn: `arn:aws:logs:eu-west-1:${ACCOUNT}:log-group:fraud`,
    },
  ],
});
