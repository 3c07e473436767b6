import { isDay } from "./dates.ts";
import { checkReason } from "./exemptions.ts";
import { isTree, kindOf, type Note, refuseOthers } from "./problems.ts";

/** The form of the file. A file of another form is refused, because its findings could mean something else. */
export const BASELINE_VERSION = 1;

/** The findings of the day on which a stack began to be judged: they are told, and stop nobody until it is over. */
export interface Baseline {
  readonly version: typeof BASELINE_VERSION;
  readonly reason: string;
  /** The last day of it. */
  readonly until: string;
  readonly findings: readonly { readonly policy: string; readonly urn: string }[];
}

const ALLOWED = ["version", "reason", "until", "findings"];

/** Reads a baseline; a policy that is no longer there is no mistake, as its findings are gone too. */
export function baselineOf(raw: unknown, place: string, note: Note): Baseline | undefined {
  if (!isTree(raw)) {
    note(
      place,
      `must be a baseline as "npm run policy-report -- --write-baseline" makes it, got ${kindOf(raw)}`,
    );
    return undefined;
  }
  if (raw.version !== BASELINE_VERSION) {
    note(
      `${place}.version`,
      `is of another version: this pack reads version ${BASELINE_VERSION}, got ${kindOf(raw.version)}; make it anew`,
    );
    return undefined;
  }
  refuseOthers(raw, place, ALLOWED, note);
  checkReason(raw.reason, place, note);
  if (!isDay(raw.until))
    note(`${place}.until`, `must be a day such as "2027-01-31", got ${kindOf(raw.until)}`);
  if (!isFindings(raw.findings)) {
    note(`${place}.findings`, "must be a list of maps with policy and urn");
    return undefined;
  }
  return raw as unknown as Baseline;
}

const isFindings = (raw: unknown): boolean =>
  Array.isArray(raw) &&
  raw.every((each) => isTree(each) && typeof each.policy === "string" && typeof each.urn === "string");
