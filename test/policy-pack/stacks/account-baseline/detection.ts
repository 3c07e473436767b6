// Config, GuardDuty, Security Hub and the analyzer.
import * as accessanalyzer from "@pulumi/aws/accessanalyzer/index.js";
import * as cfg from "@pulumi/aws/cfg/index.js";
import * as guardduty from "@pulumi/aws/guardduty/index.js";
import * as iam from "@pulumi/aws/iam/index.js";
import type * as s3 from "@pulumi/aws/s3/index.js";
import * as securityhub from "@pulumi/aws/securityhub/index.js";

/** Turns on what finds out. */
export function detect(history: s3.Bucket, region: string): void {
  const configRole = new iam.ServiceLinkedRole("config", { awsServiceName: "config.amazonaws.com" });
  const recorder = new cfg.Recorder("baseline", {
    roleArn: configRole.arn,
    recordingGroup: { allSupported: true, includeGlobalResourceTypes: true },
  });
  const channel = new cfg.DeliveryChannel(
    "baseline",
    { s3BucketName: history.bucket, snapshotDeliveryProperties: { deliveryFrequency: "TwentyFour_Hours" } },
    { dependsOn: [recorder] },
  );
  new cfg.RecorderStatus("baseline", { name: recorder.name, isEnabled: true }, { dependsOn: [channel] });
  new cfg.Rule("no-public-buckets", {
    source: { owner: "AWS", sourceIdentifier: "S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED" },
  });

  const detector = new guardduty.Detector("baseline", { enable: true });
  for (const name of ["S3_DATA_EVENTS", "EKS_AUDIT_LOGS", "RDS_LOGIN_EVENTS", "LAMBDA_NETWORK_LOGS"])
    new guardduty.DetectorFeature(name, { detectorId: detector.id, name, status: "ENABLED" });
  const hub = new securityhub.Account("baseline", { enableDefaultStandards: false });
  new securityhub.StandardsSubscription(
    "cis",
    { standardsArn: `arn:aws:securityhub:${region}::standards/cis-aws-foundations-benchmark/v/5.0.0` },
    { dependsOn: [hub] },
  );
  new accessanalyzer.Analyzer("baseline", { analyzerName: "baseline", type: "ACCOUNT" });
}
