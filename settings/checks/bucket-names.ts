import { bucketName, BUCKET_NAME_LENGTH, queryBucketName } from "../../facts/names.ts";
import {
  RETENTION_CLASSES,
  RETENTION_CLASS_FACTS,
  type RetentionClass,
} from "../../facts/retention-classes.ts";
import { problem, shown } from "../problem.ts";
import type { Draft } from "../schema/draft.ts";
import type { Check } from "./check.ts";

/** Created accounts have no id yet; every id has as many digits. */
const ANY_ACCOUNT = "000000000000";

/**
 * Beginnings that S3 keeps for itself.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
const RESERVED = ["xn--", "sthree-", "amzn-s3-demo-"];

const PATH = ["organization", "prefix"];

function regionsOf(kind: RetentionClass, { regions, archive }: Draft): string[] {
  const replica = archive?.replica ? [archive.replica.region] : [];
  const home = [...(regions?.home ? [regions.home] : []), ...replica];
  const governed = regions?.governed ?? [];
  const { place } = RETENTION_CLASS_FACTS[kind];
  if (place === "home") return home;
  return place === "governed" ? governed : [...home, ...governed];
}

function longestName(prefix: string, draft: Draft): string {
  const names = RETENTION_CLASSES.flatMap((kind) =>
    regionsOf(kind, draft).map((region) => bucketName(prefix, kind, region, ANY_ACCOUNT)),
  );
  return names.reduce(
    (longest, name) => (name.length > longest.length ? name : longest),
    queryBucketName(prefix, ANY_ACCOUNT),
  );
}

/** The prefix gives names that S3 takes, in every region of the settings. */
export const bucketNames: Check = (draft) => {
  const prefix = draft.organization?.prefix;
  if (prefix === undefined) return [];
  const reserved = RESERVED.find((beginning) => `${prefix}-`.startsWith(beginning));
  if (reserved) {
    const allowed = `a prefix that does not begin with "${reserved}", which S3 keeps for itself`;
    return [problem(PATH, { got: shown(prefix), allowed, fix: "write another" })];
  }
  const longest = longestName(prefix, draft);
  const excess = longest.length - BUCKET_NAME_LENGTH;
  if (excess <= 0) return [];
  const most = prefix.length - excess;
  const wrong = {
    got: `${shown(prefix)}, which makes the bucket name ${longest} of ${longest.length} characters`,
    allowed: `${BUCKET_NAME_LENGTH} characters, so ${most} at most for the prefix`,
    fix: `write a prefix of ${most} characters or fewer`,
  };
  return [problem(PATH, wrong)];
};
