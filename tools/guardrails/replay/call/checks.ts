import type { Request } from "../../../../components/guardrails/guardrail.ts";
import { accountOf } from "../../../../components/guardrails/simulate/arn.ts";
import { type Knowledge, NO_RESOURCE } from "../../../../components/guardrails/simulate/subject.ts";
import type { Caller } from "./caller.ts";
import type { IsWholeEnough } from "./gaps.ts";
import { RecordKnowledge } from "./knowledge.ts";
import type { CloudTrailRecord } from "./record.ts";
import { resourceAccountOf } from "./resources.ts";
import { ABSENT } from "./told.ts";
import type { Variant } from "./variant.ts";

/** A request that a call makes, and what the record tells of it. */
export interface Check {
  readonly request: Request;
  readonly knowledge: Knowledge;
}

const RESOURCE_ACCOUNT = "aws:resourceaccount";

/** One for each resource, or one for a resource that nobody knows. */
export function checksOf(
  { action, arnsOf, told }: Variant,
  record: CloudTrailRecord,
  caller: Caller,
  isWholeEnough: IsWholeEnough,
): readonly Check[] {
  const context: Record<string, string | readonly string[]> = {};
  const absent: string[] = [];
  for (const { key, tell } of told) {
    const value = tell(record, caller);
    if (value === ABSENT) absent.push(key);
    else if (value !== undefined) context[key] = value;
  }
  const owner = resourceAccountOf(record);
  const arns = arnsOf(record);
  const checkOf = (arn: string | undefined): Check => {
    const account = (arn !== undefined && accountOf(arn)) || owner;
    const isKnown = arn !== undefined && isWholeEnough(action, arn);
    return {
      request: {
        principal: caller.principal,
        action,
        resource: isKnown ? arn : NO_RESOURCE,
        context: account === undefined ? context : { ...context, [RESOURCE_ACCOUNT]: account },
      },
      knowledge: new RecordKnowledge(isKnown, caller.isCertain, absent),
    };
  };
  return arns.length === 0 ? [checkOf(undefined)] : arns.map(checkOf);
}
