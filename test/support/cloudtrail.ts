import { gzipSync } from "node:zlib";

/** A record as CloudTrail writes it, for tests to change at will. */
export type RawRecord = Readonly<Record<string, unknown>>;

export const MEMBER = "600000000001";
export const OTHER_MEMBER = "600000000002";
export const OUTSIDER = "999999999999";

/** A role's session, as `userIdentity` has it; `path` begins and ends with a slash. */
export const session = (role: string, account = MEMBER, path = "/") => ({
  type: "AssumedRole",
  principalId: "AROAIDPPEZS35WEXAMPLE:alice",
  arn: `arn:aws:sts::${account}:assumed-role/${role}/alice`,
  accountId: account,
  accessKeyId: "ASIAIOSFODNN7EXAMPLE",
  sessionContext: {
    sessionIssuer: {
      type: "Role",
      principalId: "AROAIDPPEZS35WEXAMPLE",
      arn: `arn:aws:iam::${account}:role${path}${role}`,
      accountId: account,
      userName: role,
    },
    attributes: { creationDate: "2026-10-01T07:00:00Z", mfaAuthenticated: "false" },
  },
});

/** What every record has, of a call made by hand to `source`, such as `ec2`. */
export const record = (source: string, eventName: string, given: RawRecord = {}): RawRecord => ({
  eventVersion: "1.11",
  userIdentity: session("developer"),
  eventTime: "2026-10-01T08:00:00Z",
  eventSource: `${source}.amazonaws.com`,
  eventName,
  awsRegion: "eu-west-1",
  sourceIPAddress: "198.51.100.7",
  userAgent: "aws-cli/2.31.4 md/awscrt#0.28.1 ua/2.1 os/linux#6.8 lang/python#3.13.7 cfg/retry-mode#standard",
  requestParameters: null,
  responseElements: null,
  requestID: "8a1f6c1e-0000-4000-8000-000000000000",
  eventID: "0a1b2c3d-0000-4000-8000-000000000000",
  readOnly: false,
  eventType: "AwsApiCall",
  managementEvent: true,
  recipientAccountId: MEMBER,
  eventCategory: "Management",
  tlsDetails: {
    tlsVersion: "TLSv1.3",
    cipherSuite: "TLS_AES_128_GCM_SHA256",
    clientProvidedHostHeader: `${source}.eu-west-1.amazonaws.com`,
  },
  ...given,
});

/** As CloudTrail writes a file, before it is compressed. */
export const logFile = (records: readonly unknown[]): string => JSON.stringify({ Records: records });

export const compressed = (text: string): Buffer => gzipSync(text, { level: 6 });
