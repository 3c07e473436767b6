import { type Severity, stackPolicy } from "../../model/policy.ts";
import { BUCKETS } from "../s3/bucket.ts";
import { accessLog } from "../s3/requirements/access-log.ts";
import { kmsEncryption } from "../s3/requirements/kms-encryption.ts";
import { mfaDelete } from "../s3/requirements/mfa-delete.ts";
import { objectLock } from "../s3/requirements/object-lock.ts";
import { publicAccessBlock } from "../s3/requirements/public-access-block.ts";
import type { Requirement } from "../s3/requirements/requirement.ts";
import { versioning } from "../s3/requirements/versioning.ts";
import { bucketOf, ELSEWHERE, trail } from "./trail-bucket.ts";
import { TRAIL } from "./types.ts";

interface Demand {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly severity: Severity;
  readonly requirement: Requirement;
}

const ofTrail = ({ requirement, ...about }: Demand) => {
  const says = `Its bucket ${requirement.lack}.`;
  return stackPolicy({
    ...about,
    service: "CloudTrail",
    write: requirement.write,
    types: [TRAIL],
    beside: [...BUCKETS, ...requirement.beside],
    companions: (resource, stack) => {
      const bucket = bucketOf(resource, stack);
      return bucket !== undefined && !requirement.isMet(bucket, stack) && says;
    },
    passes: [ELSEWHERE, ...requirement.met.map((stack) => ({ trail, ...stack }))],
    fails: requirement.unmet.map((stack) => [{ trail, ...stack }, says] as const),
  });
};

const demands: readonly Demand[] = [
  {
    id: "cloudtrail-bucket-access-logging",
    title: "The bucket of a trail has an access log",
    why: "Nobody can tell who read the trail's files, or tried to delete them.",
    severity: "medium",
    requirement: accessLog,
  },
  {
    id: "cloudtrail-bucket-kms",
    title: "The bucket of a trail encrypts with KMS",
    why: "Whatever the trail does not encrypt itself is open to everyone who may read the bucket.",
    severity: "medium",
    requirement: kmsEncryption,
  },
  {
    id: "cloudtrail-bucket-mfa-delete",
    title: "Only who has the MFA device may delete versions of a trail's files",
    why: "Stolen administrator keys suffice to erase the record of their own use.",
    severity: "medium",
    requirement: mfaDelete,
  },
  {
    id: "cloudtrail-bucket-not-public",
    title: "The bucket of a trail is not public",
    why: "The world reads which users, roles, addresses and resources an account has.",
    severity: "critical",
    requirement: publicAccessBlock,
  },
  {
    id: "cloudtrail-bucket-object-lock",
    title: "The bucket of a trail locks its files",
    why: "An intruder who becomes administrator deletes the files that prove it.",
    severity: "medium",
    requirement: objectLock,
  },
  {
    id: "cloudtrail-bucket-versioning",
    title: "The bucket of a trail is versioned",
    why: "A file of the trail that is overwritten or deleted is lost for the investigation.",
    severity: "medium",
    requirement: versioning,
  },
];

export default demands.map(ofTrail);
