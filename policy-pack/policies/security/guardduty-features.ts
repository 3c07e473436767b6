import { a, ref } from "../../model/example-stack.ts";
import { type Severity, stackPolicy } from "../../model/policy.ts";
import { at } from "../../values/values.ts";
import { DETECTOR } from "./baseline.ts";

const FEATURE = "aws:guardduty/detectorFeature:DetectorFeature";

interface Protection {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  /** The feature to enable, and others that do as well. */
  readonly features: readonly [string, ...string[]];
  /** Where the detector itself says so in the older way, which AWS fills in by itself. */
  readonly source?: readonly string[];
  readonly severity?: Severity;
}

const SAYS = "No enabled feature of the detector says so.";

const detector = a(DETECTOR, { enable: true });
const feature = (name: string, status: "ENABLED" | "DISABLED") =>
  a(FEATURE, { detectorId: ref("detector"), name, status });

const nested = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight((inner, key) => ({ [key]: inner }), value);

const detectorSaying = (source: readonly string[], value: boolean) =>
  a(DETECTOR, nested(["datasources", ...source], value) as object);

/** GuardDuty protects each kind of resource by a feature of its own. */
const protection = ({ id, title, why, features, source, severity = "high" }: Protection) =>
  stackPolicy({
    id,
    title,
    service: "GuardDuty",
    severity,
    why,
    write: [
      'new aws.guardduty.DetectorFeature("protection",',
      `  { detectorId: detector.id, name: "${features[0]}", status: "ENABLED" });`,
    ],
    types: [DETECTOR],
    beside: [FEATURE],
    companions: (resource, stack) => {
      const said = stack
        .referring(resource, "detectorId", FEATURE)
        .filter(({ properties }) => features.includes(String(properties.name)));
      if (said.length > 0) return !said.some(({ properties }) => properties.status === "ENABLED") && SAYS;
      const isInDetector = source !== undefined && at(resource.properties, "datasources", ...source) === true;
      return !isInDetector && SAYS;
    },
    passes: [
      ...features.map((name) => ({ detector, feature: feature(name, "ENABLED") })),
      { detector, off: feature(features[0], "DISABLED"), on: feature(features[0], "ENABLED") },
      ...(source === undefined ? [] : [{ detector: detectorSaying(source, true) }]),
    ],
    fails: [
      [{ detector }, SAYS],
      ...features.map((name) => [{ detector, feature: feature(name, "DISABLED") }, SAYS] as const),
      [{ detector, feature: feature("ANOTHER_FEATURE", "ENABLED") }, SAYS],
      ...(source === undefined
        ? []
        : ([
            [{ detector: detectorSaying(source, false) }, SAYS],
            [{ detector: detectorSaying(source, true), feature: feature(features[0], "DISABLED") }, SAYS],
          ] as const)),
    ],
  });

const PROTECTIONS: readonly Protection[] = [
  {
    id: "guardduty-eks-audit-logs",
    title: "GuardDuty reads the audit logs of EKS",
    why: "What an intruder asks of a cluster's API server stays unseen.",
    features: ["EKS_AUDIT_LOGS"],
    source: ["kubernetes", "auditLogs", "enable"],
  },
  {
    id: "guardduty-lambda-protection",
    title: "GuardDuty watches the traffic of Lambda functions",
    why: "A function that sends data to an intruder, or mines coins, stays unseen.",
    features: ["LAMBDA_NETWORK_LOGS"],
  },
  {
    id: "guardduty-malware-protection",
    title: "GuardDuty scans suspicious machines for malware",
    why: "An alarm about a machine comes without the program that caused it.",
    features: ["EBS_MALWARE_PROTECTION"],
    source: ["malwareProtection", "scanEc2InstanceWithFindings", "ebsVolumes", "enable"],
  },
  {
    id: "guardduty-rds-protection",
    title: "GuardDuty watches sign-ins to RDS",
    why: "Guessed passwords and strange sign-ins to databases stay unseen.",
    features: ["RDS_LOGIN_EVENTS"],
  },
  {
    id: "guardduty-runtime-monitoring",
    title: "GuardDuty watches what runs on machines and in containers",
    why: "Processes, files and connections of an intruder who is inside stay unseen.",
    features: ["RUNTIME_MONITORING", "EKS_RUNTIME_MONITORING"],
    severity: "medium",
  },
  {
    id: "guardduty-s3-protection",
    title: "GuardDuty reads what happens to objects in S3",
    why: "Who lists, copies or deletes whole buckets with stolen credentials stays unseen.",
    features: ["S3_DATA_EVENTS"],
    source: ["s3Logs", "enable"],
  },
];

export default PROTECTIONS.map(protection);
