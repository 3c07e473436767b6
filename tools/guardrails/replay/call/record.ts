/**
 * A record of CloudTrail: what is read of it, none of which is sure to be there.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export interface CloudTrailRecord {
  readonly eventTime: string;
  readonly eventSource: string;
  readonly eventName: string;
  readonly eventID?: unknown;
  readonly eventType?: unknown;
  readonly eventCategory?: unknown;
  readonly awsRegion?: unknown;
  readonly sourceIPAddress?: unknown;
  readonly userAgent?: unknown;
  readonly errorCode?: unknown;
  readonly recipientAccountId?: unknown;
  readonly vpcEndpointId?: unknown;
  readonly userIdentity?: UserIdentity | null;
  readonly requestParameters?: Parameters | null;
  readonly tlsDetails?: Parameters | null;
  readonly additionalEventData?: Parameters | null;
  readonly resources?: unknown;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html */
export interface UserIdentity {
  readonly type?: unknown;
  readonly principalId?: unknown;
  readonly arn?: unknown;
  readonly accountId?: unknown;
  readonly accessKeyId?: unknown;
  readonly userName?: unknown;
  readonly invokedBy?: unknown;
  readonly identityProvider?: unknown;
  readonly onBehalfOf?: { readonly userId?: unknown } | null;
  readonly sessionContext?: {
    readonly sessionIssuer?: { readonly type?: unknown; readonly arn?: unknown } | null;
    readonly attributes?: { readonly mfaAuthenticated?: unknown; readonly creationDate?: unknown } | null;
    readonly ec2RoleDelivery?: unknown;
    readonly assumedRoot?: unknown;
  } | null;
}

/** The text, if it is one. */
export const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

const OBJECTS = ["userIdentity", "requestParameters", "tlsDetails", "additionalEventData"] as const;

export function isRecord(value: unknown): value is CloudTrailRecord {
  if (typeof value !== "object" || value === null) return false;
  const record = value as CloudTrailRecord;
  return (
    typeof record.eventTime === "string" &&
    typeof record.eventSource === "string" &&
    typeof record.eventName === "string" &&
    OBJECTS.every((field) => typeof (record[field] ?? {}) === "object")
  );
}
