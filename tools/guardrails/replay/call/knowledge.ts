import type { Knowledge } from "../../../../components/guardrails/simulate/subject.ts";

/** Keys that follow from the principal's account, or from that of the resource, which the context has if it is known. */
const OF_ACCOUNTS: ReadonlySet<string> = new Set([
  "aws:principalaccount",
  "aws:principalisawsservice",
  "aws:principalorgid",
  "aws:principalorgpaths",
  "aws:resourceorgid",
  "aws:resourceorgpaths",
]);

/** Keys that follow from the principal itself. */
const OF_PRINCIPAL: ReadonlySet<string> = new Set([
  "aws:principalarn",
  "aws:principalservicename",
  "aws:principalservicenameslist",
  "aws:principaltype",
  "aws:username",
]);

/** What a record tells of a request: all other keys are unknown. */
export class RecordKnowledge implements Knowledge {
  readonly isResourceKnown: boolean;
  readonly #isCallerCertain: boolean;
  readonly #absent: readonly string[];

  constructor(isResourceKnown: boolean, isCallerCertain: boolean, absent: readonly string[]) {
    this.isResourceKnown = isResourceKnown;
    this.#isCallerCertain = isCallerCertain;
    this.#absent = absent;
  }

  isKnown(key: string): boolean {
    return (
      OF_ACCOUNTS.has(key) || (this.#isCallerCertain && OF_PRINCIPAL.has(key)) || this.#absent.includes(key)
    );
  }
}
