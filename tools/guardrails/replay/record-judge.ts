import { isMember } from "../../../components/guardrails/simulate/subject.ts";
import type { Organization } from "../../../components/guardrails/simulate/policy.ts";
import type { Simulator } from "../../../components/guardrails/simulate/simulator.ts";
import type { Cause } from "../../../components/guardrails/simulate/verdict.ts";
import { callReader } from "./call/call.ts";
import { type CloudTrailRecord, text } from "./call/record.ts";
import { isRequest, wasDenied } from "./classify.ts";
import { judgementOf } from "./judgement.ts";
import type { Subject } from "./summary/groups.ts";
import type { Summary } from "./summary/summary.ts";

/** Judges a record and adds it to the summary. */
export type RecordJudge = (record: CloudTrailRecord, summary: Summary) => void;

/** Where an account stands that the settings do not name, nobody knows: its calls need not be told apart. */
const ALL = { principal: "everybody", action: "all calls" };

/**
 * @param organization its policies are called by the guardrails that they are made of.
 * @param verdictOf what a simulator says to a request in that organization.
 */
export function recordJudge(organization: Organization, verdictOf: Simulator["verdict"]): RecordJudge {
  const readCall = callReader(organization);
  return (record, summary) => {
    summary.sees(record.eventTime);
    if (!isRequest(record)) {
      summary.others += 1;
      return;
    }
    const call = readCall(record);
    const account = text(record.recipientAccountId) ?? text(record.userIdentity?.accountId) ?? "unknown";
    const occurrence = { time: record.eventTime, event: text(record.eventID) ?? "unknown" };
    const subject = { principal: call.caller?.name ?? "unknown", action: call.action, account };
    if (wasDenied(record)) {
      summary.deniedAlready.add(subject, occurrence);
      return;
    }
    if (!isMember(account, organization)) {
      summary.unknown.add({ ...ALL, account, about: ["account"] }, occurrence);
      return;
    }
    const judgement = judgementOf(call, verdictOf);
    if (judgement.decision === "allowed") summary.allowed += 1;
    else if (judgement.decision === "denied") {
      summary.denied.add(caused(subject, judgement.cause), occurrence);
    } else {
      summary.unknown.add({ ...caused(subject, judgement.cause), about: judgement.about }, occurrence);
    }
  };
}

const caused = (subject: Subject, cause: Cause | undefined): Subject =>
  cause === undefined
    ? subject
    : { guardrail: cause.by?.policy ?? `not allowed at ${cause.notAllowedAt}`, ...subject };
