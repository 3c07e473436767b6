import { type CloudTrailRecord, isRecord } from "../call/record.ts";
import { jsonIn, type Parsed, type Value } from "./json.ts";
import type { Problem } from "./problem.ts";

/** Records as they come, and what was no record. */
export interface Batch {
  readonly records: readonly CloudTrailRecord[];
  readonly problems: readonly Problem[];
}

/**
 * The records in JSON: log files as CloudTrail delivers them, lists of records, or records by themselves. CloudTrail's
 * digests, which stand beside the log files, hold none.
 */
export async function* recordsIn(pieces: AsyncIterable<Buffer>): AsyncGenerator<Batch> {
  for await (const parsed of jsonIn(pieces)) yield batchOf(parsed);
}

function batchOf({ values, problems }: Parsed): Batch {
  const [first] = values;
  const [only] = values.length === 1 && first ? [recordsOf(first.value)] : [];
  if (only?.every(isRecord) === true) return { records: only, problems };
  const all = values.flatMap(({ value, line }) => recordsOf(value).map((each) => ({ value: each, line })));
  return {
    records: all.map(({ value }) => value).filter(isRecord),
    problems: [...problems, ...all.flatMap((each) => (isRecord(each.value) ? [] : [foreign(each)]))],
  };
}

const foreign = ({ line }: Value): Problem => ({ why: "not a record of CloudTrail", line });

function recordsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null) return [value];
  if ("Records" in value && Array.isArray(value.Records)) return value.Records;
  return "digestStartTime" in value ? [] : [value];
}
