import { ACCOUNT } from "../accounts.ts";
import { AwsError } from "../aws-error.ts";
import { OBJECT } from "../objects.ts";
import type { State, Thing } from "../state.ts";
import { LOGGING } from "./logging.ts";
import { OBSERVABILITY } from "./observability.ts";
import { ORGANIZATIONS } from "./organizations.ts";
import { mustBeDetached, POLICIES, POLICY } from "./policies.ts";
import type { Rule, Wanted } from "./rule.ts";
import { BUCKET, S3 } from "./s3.ts";
import { STACK_SETS } from "./stack-sets.ts";

const RULES: Readonly<Record<string, Rule>> = {
  ...S3,
  ...ORGANIZATIONS,
  ...POLICIES,
  ...LOGGING,
  ...OBSERVABILITY,
  ...STACK_SETS,
};

/** What AWS looks at when a thing is made. */
export async function mayBeMade(wanted: Wanted): Promise<void> {
  await RULES[wanted.type]?.(wanted);
}

const DELETIONS: Readonly<Record<string, (thing: Thing, state: State) => void>> = {
  [ACCOUNT]: ({ id }) => {
    throw new AwsError("ConstraintViolationException", `account ${id} is not closed by a program`);
  },
  [BUCKET]: ({ id }, state) => {
    if (state.all(OBJECT).some(({ inputs }) => inputs.bucket === id))
      throw new AwsError("BucketNotEmpty", `${id} holds objects`);
  },
  [POLICY]: mustBeDetached,
};

/** What AWS looks at when a thing is deleted. */
export function mayBeDeleted(thing: Thing, state: State): void {
  DELETIONS[thing.type]?.(thing, state);
}
