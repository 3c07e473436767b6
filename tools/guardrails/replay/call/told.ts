import type { Caller } from "./caller.ts";
import type { CloudTrailRecord } from "./record.ts";

/** That a request surely does not have a condition key. */
export const ABSENT = Symbol("absent");

/** What a record tells of a condition key; nothing if it does not tell. */
export type Told = string | readonly string[] | typeof ABSENT | undefined;

export type Tell = (record: CloudTrailRecord, caller: Caller) => Told;
