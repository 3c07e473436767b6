import { ACCOUNT } from "../accounts.ts";
import { AwsError } from "../aws-error.ts";
import type { State, Thing } from "../state.ts";
import { LOGGING } from "./logging.ts";
import { ORGANIZATIONS } from "./organizations.ts";
import type { Rule, Wanted } from "./rule.ts";
import { BUCKET, S3 } from "./s3.ts";

const RULES: Readonly<Record<string, Rule>> = { ...S3, ...ORGANIZATIONS, ...LOGGING };

/** What AWS looks at when a thing is made. */
export async function mayBeMade(wanted: Wanted): Promise<void> {
  await RULES[wanted.type]?.(wanted);
}

export const OBJECT = "object";

/** What AWS looks at when a thing is deleted. */
export function mayBeDeleted({ type, id }: Thing, state: State): void {
  if (type === ACCOUNT)
    throw new AwsError("ConstraintViolationException", `account ${id} is not closed by a program`);
  if (type === BUCKET && state.all(OBJECT).some(({ inputs }) => inputs.bucket === id))
    throw new AwsError("BucketNotEmpty", `${id} holds objects`);
}
