import { a, ref } from "../../model/example-stack.ts";
import { type Severity, stackPolicy } from "../../model/policy.ts";

const DETECTOR = "aws:guardduty/detector:Detector";
const FEATURE = "aws:guardduty/detectorFeature:DetectorFeature";

interface Protection {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly feature: string;
  readonly severity?: Severity;
}

const SAYS = "No enabled feature of the detector says so.";

const detector = a(DETECTOR, { enable: true });
const feature = (name: string, status: "ENABLED" | "DISABLED") =>
  a(FEATURE, { detectorId: ref("detector"), name, status });

/** GuardDuty protects each kind of resource by a feature of its own. */
const protection = ({ id, title, why, feature: name, severity = "high" }: Protection) =>
  stackPolicy({
    id,
    title,
    service: "GuardDuty",
    severity,
    why,
    write: [
      'new aws.guardduty.DetectorFeature("protection",',
      `  { detectorId: detector.id, name: "${name}", status: "ENABLED" });`,
    ],
    types: [DETECTOR],
    beside: [FEATURE],
    companions: (resource, stack) =>
      !stack
        .referring(resource, "detectorId", FEATURE)
        .some(({ properties }) => properties.name === name && properties.status === "ENABLED") && SAYS,
    passes: [
      { detector, feature: feature(name, "ENABLED") },
      { detector, off: feature(name, "DISABLED"), on: feature(name, "ENABLED") },
    ],
    fails: [
      [{ detector }, SAYS],
      [{ detector, feature: feature(name, "DISABLED") }, SAYS],
      [{ detector, feature: feature("ANOTHER_FEATURE", "ENABLED") }, SAYS],
    ],
  });

export default [
  {
    id: "guardduty-eks-audit-logs",
    title: "GuardDuty reads the audit logs of EKS",
    why: "What an intruder asks of a cluster's API server stays unseen.",
    feature: "EKS_AUDIT_LOGS",
  },
  {
    id: "guardduty-rds-protection",
    title: "GuardDuty watches sign-ins to RDS",
    why: "Guessed passwords and strange sign-ins to databases stay unseen.",
    feature: "RDS_LOGIN_EVENTS",
  },
].map(protection);
