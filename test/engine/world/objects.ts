import { AwsError } from "./aws-error.ts";
import { BUCKET, LOCK, VERSIONING } from "./rules/s3.ts";
import type { State, Thing } from "./state.ts";

/** One version of an object. */
export const OBJECT = "object";

/** A log as a service writes it. */
export interface Delivery {
  readonly bucket: string;
  readonly key: string;
  /** Left out, the bucket's own retention says how long it is locked, if at all. */
  readonly lockedUntil?: Date;
}

interface DefaultRetention {
  readonly days?: number;
  readonly years?: number;
}

const versionsOf = (state: State, bucket: string, key: string): Thing[] =>
  state.all(OBJECT).filter(({ inputs }) => inputs.bucket === bucket && inputs.key === key);

/** Puts an object into a bucket: beside its earlier versions where the bucket keeps them, else in their place. */
export function deliver(state: State, { bucket: name, key, lockedUntil }: Delivery, now: Date): void {
  const bucket = state.find(BUCKET, name);
  if (!bucket) throw new AwsError("NoSuchBucket", `there is no bucket ${name}`);
  if (lockedUntil && bucket.inputs.objectLockEnabled !== true)
    throw new AwsError("InvalidRequest", "Bucket is missing Object Lock Configuration");
  const until = lockedUntil ?? endOfLock(state, name, now);
  const inputs = { bucket: name, key, ...(until ? { lockedUntil: until.toISOString() } : {}) };
  const version = state.find(VERSIONING, name) ? versionsOf(state, name, key).length + 1 : "null";
  const { account, region } = bucket;
  const id = `${name}/${key}?versionId=${version}`;
  state.put({ type: OBJECT, id, account, region, inputs, outputs: inputs });
}

function endOfLock(state: State, bucket: string, now: Date): Date | undefined {
  const rule = state.find(LOCK, bucket)?.inputs.rule as { defaultRetention: DefaultRetention } | undefined;
  if (!rule) return undefined;
  const { days = 0, years = 0 } = rule.defaultRetention;
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() + years, end.getUTCMonth(), end.getUTCDate() + days);
  return end;
}

/** Removes every version of an object for good, or none where one is locked: not even who may do all can do that. */
export function removeObject(state: State, bucket: string, key: string, now: Date): void {
  const versions = versionsOf(state, bucket, key);
  if (versions.length === 0) throw new AwsError("NoSuchKey", `there is no ${key} in ${bucket}`);
  const locked = versions.find(({ inputs }) => isAfter(inputs.lockedUntil, now));
  if (locked)
    throw new AwsError(
      "AccessDenied",
      `${locked.id} is protected by Object Lock until ${String(locked.inputs.lockedUntil)}`,
    );
  for (const version of versions) state.remove(version);
}

const isAfter = (time: unknown, now: Date): boolean => typeof time === "string" && new Date(time) > now;
