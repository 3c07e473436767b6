import { once } from "../../../../components/guardrails/simulate/once.ts";
import type { Organization } from "../../../../components/guardrails/simulate/policy.ts";
import { type NeededAction, needsOf } from "./action.ts";
import { type Caller, callerOf } from "./caller.ts";
import { type Check, checksOf } from "./checks.ts";
import { gapsIn } from "./gaps.ts";
import { keysNamedIn } from "./named-keys.ts";
import { parameterReader } from "./parameters.ts";
import { type CloudTrailRecord, text } from "./record.ts";
import { type Variant, variantOf } from "./variant.ts";

/** A recorded call. */
export interface Call {
  readonly action: string;
  /** Nothing if the record does not even tell the account. */
  readonly caller: Caller | undefined;
  /** All must be allowed, or some if the record does not tell which actions the call needs. */
  readonly checks: readonly Check[];
  readonly areActionsCertain: boolean;
}

interface Event {
  readonly action: string;
  readonly areActionsCertain: boolean;
  readonly needs: readonly ((record: CloudTrailRecord) => Variant | undefined)[];
}

/** Makes a call of a record. What is the same for all records of an event is found out once. */
export function callReader(organization: Organization): (record: CloudTrailRecord) => Call {
  const keys = keysNamedIn(organization);
  const isWholeEnough = gapsIn(organization);
  const bySource = new Map<string, Map<string, Event>>();
  return (record) => {
    const byName = once(bySource, record.eventSource, () => new Map<string, Event>());
    const event = once(byName, record.eventName, () => eventOf(record, keys));
    const caller = callerOf(record);
    const checks: Check[] = [];
    for (const need of caller ? event.needs : []) {
      const variant = need(record);
      if (caller && variant) checks.push(...checksOf(variant, record, caller, isWholeEnough));
    }
    return { action: event.action, areActionsCertain: event.areActionsCertain, caller, checks };
  };
}

function eventOf({ eventSource, eventName }: CloudTrailRecord, keys: ReadonlySet<string>): Event {
  const { name, actions, areCertain } = needsOf(eventSource, eventName);
  return {
    action: name,
    areActionsCertain: areCertain,
    needs: actions.map((each) => variantFor(each, keys)),
  };
}

/** The variant of an action that a record needs, if it does. */
function variantFor(
  needed: NeededAction,
  keys: ReadonlySet<string>,
): (record: CloudTrailRecord) => Variant | undefined {
  const plain = variantOf(needed.action, needed, keys);
  const ofVersion = needed.ofVersion === undefined ? plain : variantOf(needed.ofVersion, needed, keys);
  const condition = needed.ifGiven === undefined ? undefined : parameterReader(needed.ifGiven);
  return ({ requestParameters }) => {
    if (condition?.(requestParameters).length === 0) return undefined;
    return text(requestParameters?.versionId) === undefined ? plain : ofVersion;
  };
}
