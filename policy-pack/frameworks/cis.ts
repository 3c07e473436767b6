import type { Framework } from "./framework.ts";

const LOGGING = [
  "CloudTrail is enabled in all regions",
  "CloudTrail log file validation is enabled",
  "AWS Config is enabled in all regions",
  "Server access logging is enabled on the CloudTrail bucket",
  "CloudTrail logs are encrypted at rest with KMS keys",
  "Rotation of customer-managed symmetric keys is enabled",
  "VPC flow logging is enabled in all VPCs",
  "Object-level logging for write events is enabled for S3 buckets",
  "Object-level logging for read events is enabled for S3 buckets",
];

/** Version 1.4 also asks about the trail's bucket and its delivery to CloudWatch Logs. */
const LOGGING_1_4 = [
  ...LOGGING.slice(0, 2),
  "The bucket of CloudTrail logs is not publicly accessible",
  "CloudTrail trails are integrated with CloudWatch Logs",
  ...LOGGING.slice(2),
];

const MONITORING = [
  "Unauthorized API calls are monitored",
  "Console sign-in without MFA is monitored",
  "Usage of the root account is monitored",
  "IAM policy changes are monitored",
  "CloudTrail configuration changes are monitored",
  "Console authentication failures are monitored",
  "Disabling or scheduled deletion of customer-managed keys is monitored",
  "S3 bucket policy changes are monitored",
  "AWS Config configuration changes are monitored",
  "Security group changes are monitored",
  "Network access control list changes are monitored",
  "Network gateway changes are monitored",
  "Route table changes are monitored",
  "VPC changes are monitored",
  "AWS Organizations changes are monitored",
];

const SECURITY_HUB = "AWS Security Hub is enabled";

const numbered = (section: number, titles: readonly string[]) =>
  Object.fromEntries(titles.map((title, place) => [`${section}.${place + 1}`, title]));

const benchmark = (version: string, controls: Readonly<Record<string, string>>): Framework => ({
  name: `CIS AWS Foundations Benchmark ${version}`,
  source: "https://www.cisecurity.org/benchmark/amazon_web_services",
  controls,
});

/** The sections on logging and monitoring of each version that teams are still held to. */
export const CIS = {
  "cis-1.4": benchmark("1.4", { ...numbered(3, LOGGING_1_4), ...numbered(4, MONITORING) }),
  "cis-3.0": benchmark("3.0", { ...numbered(3, LOGGING), ...numbered(4, [...MONITORING, SECURITY_HUB]) }),
  "cis-5.0": benchmark("5.0", { ...numbered(3, LOGGING), ...numbered(4, [...MONITORING, SECURITY_HUB]) }),
  "cis-7.0": benchmark("7.0", { ...numbered(4, LOGGING), ...numbered(5, [...MONITORING, SECURITY_HUB]) }),
};
