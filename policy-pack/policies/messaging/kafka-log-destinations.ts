interface Destination {
  readonly enabled?: boolean | null | undefined;
}

/** Where MSK and MSK Connect deliver logs to, in the same words. */
interface Destinations {
  readonly cloudwatchLogs?: Destination | null | undefined;
  readonly firehose?: Destination | null | undefined;
  readonly s3?: Destination | null | undefined;
}

/** Whether any destination is turned on: to name one is not enough. */
export const isDelivered = (destinations: Destinations | null | undefined): boolean =>
  destinations?.cloudwatchLogs?.enabled === true ||
  destinations?.firehose?.enabled === true ||
  destinations?.s3?.enabled === true;

/** Each kind of destination, turned on. */
export const DELIVERED = [
  { cloudwatchLogs: { enabled: true, logGroup: "/acme/kafka" } },
  { firehose: { enabled: true, deliveryStream: "acme-kafka" } },
  { s3: { enabled: true, bucket: "acme-kafka-logs" } },
  { cloudwatchLogs: { enabled: false }, s3: { enabled: true, bucket: "acme-kafka-logs" } },
];

/** Nothing, and each kind of destination turned off. */
export const NOT_DELIVERED = [
  {},
  { cloudwatchLogs: { enabled: false, logGroup: "/acme/kafka" } },
  { firehose: { enabled: false, deliveryStream: "acme-kafka" }, s3: { enabled: false } },
];
