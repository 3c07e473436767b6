import { ACCOUNT } from "../world/accounts.ts";
import { OBJECT } from "../world/objects.ts";
import { BUCKET, LOCK } from "../world/rules/s3.ts";
import type { World } from "../world/world.ts";

/** What no change of settings may delete or make anew. */
const IRREPLACEABLE = [
  ACCOUNT,
  BUCKET,
  LOCK,
  OBJECT,
  "aws:cloudtrail/trail:Trail",
  "aws:kms/key:Key",
  "aws:organizations/organization:Organization",
];

/** All of it that is there. */
export const standing = ({ state }: World): Record<string, string[]> =>
  Object.fromEntries(
    IRREPLACEABLE.map((type) => [
      type,
      state
        .all(type)
        .map(({ id }) => id)
        .sort(),
    ]),
  );

const LOOKS = /^(check|configure|read|hook (AssumeRole|ListParents)\b)/;

/** Every call that AWS was asked to change something by, whether it did or not, since the counts were last cleared. */
export const writes = ({ counts }: World): string[] =>
  [...counts.keys()].filter((call) => !LOOKS.test(call)).sort();

/** Those that make or delete what may never be lost: a thing made anew can look like the one before. */
export const losses = (world: World): string[] =>
  writes(world).filter((call) =>
    IRREPLACEABLE.some((type) => new RegExp(`^(create|delete) ${type}$`).test(call)),
  );

/** Delivers a log into every bucket. */
export function deliverEverywhere(world: World): void {
  for (const { id } of world.state.all(BUCKET)) world.deliver({ bucket: id, key: "AWSLogs/log.json.gz" });
}
