import { a, ref } from "../../model/example-stack.ts";
import { type Severity, stackPolicy } from "../../model/policy.ts";
import { BUCKETS } from "./bucket.ts";
import { isLogBucket, LOG_SOURCE_TYPES } from "./log-sources.ts";
import { mfaDelete } from "./requirements/mfa-delete.ts";
import { objectLock } from "./requirements/object-lock.ts";
import { publicAccessBlock } from "./requirements/public-access-block.ts";
import { replication } from "./requirements/replication.ts";
import type { Requirement } from "./requirements/requirement.ts";
import { versioning } from "./requirements/versioning.ts";

interface Demand {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly severity: Severity;
  readonly requirement: Requirement;
  readonly optIn?: true;
}

const flowLog = a("aws:ec2/flowLog:FlowLog", {
  vpcId: "vpc-0a1b2c",
  trafficType: "ALL",
  logDestinationType: "s3",
  logDestination: ref("bucket", "arn"),
});

const ofLogBucket = ({ requirement, ...about }: Demand) => {
  const says = `It ${requirement.lack}.`;
  return stackPolicy({
    ...about,
    service: "S3",
    write: requirement.write,
    types: BUCKETS,
    beside: [...requirement.beside, ...LOG_SOURCE_TYPES],
    companions: (resource, stack) =>
      isLogBucket(resource, stack) && !requirement.isMet(resource, stack) && says,
    passes: [
      ...requirement.met.map((stack) => ({ ...stack, flowLog })),
      // Nothing writes logs into it.
      ...requirement.unmet.slice(0, 2),
    ],
    fails: requirement.unmet.map((stack) => [{ ...stack, flowLog }, says] as const),
  });
};

const demands: readonly Demand[] = [
  {
    id: "s3-log-bucket-cross-region-copy",
    title: "A log bucket is copied to another bucket",
    why: "The loss of one region or one account takes the only copy of the logs with it.",
    severity: "low",
    requirement: replication,
    optIn: true,
  },
  {
    id: "s3-log-bucket-mfa-delete",
    title: "Only who has the MFA device may delete versions of logs",
    why: "Stolen administrator keys suffice to erase every version of a log.",
    severity: "low",
    requirement: mfaDelete,
  },
  {
    id: "s3-log-bucket-object-lock",
    title: "A log bucket locks its objects",
    why: "An intruder with the right to delete removes the logs that show the way in.",
    severity: "medium",
    requirement: objectLock,
  },
  {
    id: "s3-log-bucket-public-access-block",
    title: "A log bucket blocks all public access",
    why: "One wrong policy or ACL shows the world who calls what inside the account.",
    severity: "high",
    requirement: publicAccessBlock,
  },
  {
    id: "s3-log-bucket-versioning",
    title: "A log bucket is versioned",
    why: "A log that is overwritten or deleted by mistake or on purpose cannot be brought back.",
    severity: "medium",
    requirement: versioning,
  },
];

export default demands.map(ofLogBucket);
