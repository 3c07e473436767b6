import { globTokens, matches } from "../../../components/guardrails/simulate/glob.ts";
import { DENIED_ERROR_CODES } from "../../../facts/cloudtrail-errors.ts";
import { type CloudTrailRecord, text } from "./call/record.ts";

/**
 * Whether somebody asked for something: other records tell of sign-ins, of what services did by themselves, or of
 * unusual activity. A call by way of a VPC endpoint is also recorded as such.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export const isRequest = ({ eventType, eventCategory }: CloudTrailRecord): boolean =>
  (eventType === undefined || eventType === "AwsApiCall") && eventCategory !== "Insight";

const DENIED = DENIED_ERROR_CODES.map(globTokens);

export function wasDenied({ errorCode }: CloudTrailRecord): boolean {
  const code = text(errorCode);
  return code !== undefined && DENIED.some((tokens) => matches(tokens, code));
}
