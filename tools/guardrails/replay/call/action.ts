import {
  ACTION_OF_CALL,
  API_VERSION,
  FREE_CALLS,
  METHODS_OF_VERB,
  ONE_OF_ACTIONS,
} from "../../../../facts/cloudtrail-actions.ts";
import { ACTION_OF_VERSION, FURTHER_ACTIONS } from "../../../../facts/cloudtrail-s3-actions.ts";
import { PREFIX_OF_SOURCE } from "../../../../facts/cloudtrail-sources.ts";

/** An action that a call needs. */
export interface NeededAction {
  readonly action: string;
  /** Its name if the call names a version of an object. */
  readonly ofVersion?: string | undefined;
  /** Only if the call has this parameter. */
  readonly ifGiven?: string | undefined;
  /** On another resource than the call's own. */
  readonly isElsewhere?: boolean | undefined;
}

export interface Needs {
  /** The call's own name: its action's, where that is one. */
  readonly name: string;
  /** All of them, or some: the record does not tell which. */
  readonly actions: readonly NeededAction[];
  readonly areCertain: boolean;
}

/** The actions that a call needs, by the names that CloudTrail has for the service and the call. */
export function needsOf(eventSource: string, eventName: string): Needs {
  const prefix = prefixOf(eventSource);
  const call = `${prefix}:${eventName.replace(API_VERSION, "")}`;
  if (FREE_CALLS.includes(call)) return { name: call, actions: [], areCertain: true };
  const some = ONE_OF_ACTIONS[call] ?? (prefix === "apigateway" ? methodsOf(call) : undefined);
  if (some !== undefined && some.length !== 1) {
    return { name: call, actions: some.map((action) => ({ action })), areCertain: false };
  }
  const action = some?.[0] ?? ACTION_OF_CALL[call] ?? call;
  const further = FURTHER_ACTIONS.filter((each) => each.call === call);
  const actions = [{ action }, ...further].map((each) => ({
    ...each,
    ofVersion: ACTION_OF_VERSION[each.action],
  }));
  return { name: action, actions, areCertain: true };
}

const SUFFIX = ".amazonaws.com";

function prefixOf(eventSource: string): string {
  const source = eventSource.replace(SUFFIX, "");
  return PREFIX_OF_SOURCE[source] ?? source.slice(source.lastIndexOf(".") + 1);
}

/** Any method, if the verb is a new one. */
function methodsOf(call: string): readonly string[] {
  const [, verb = ""] = /:([A-Z][a-z]+)/.exec(call) ?? [];
  return METHODS_OF_VERB[verb] ?? [...new Set(Object.values(METHODS_OF_VERB).flat())];
}
