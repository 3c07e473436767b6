import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import type { Resource, Stack } from "../../model/stack.ts";
import { isEmpty } from "../../values/values.ts";
import {
  DISTRIBUTION,
  distribution,
  distributionWith,
  MULTITENANT_DISTRIBUTION,
  multitenantDistribution,
} from "./distributions.ts";

const SOURCE = "aws:cloudwatch/logDeliverySource:LogDeliverySource";
const DELIVERY = "aws:cloudwatch/logDelivery:LogDelivery";
const BUCKETS = ["aws:s3/bucket:Bucket", "aws:s3/bucketV2:BucketV2"] as const;

const SAYS = "Neither a legacy configuration nor a delivery of access logs writes them.";

const isDelivered = (resource: Resource, stack: Stack): boolean =>
  stack
    .referring(resource, "resourceArn", SOURCE)
    .some(
      (source) =>
        source.properties.logType === "ACCESS_LOGS" &&
        stack.referring(source, "deliverySourceName", DELIVERY).length > 0,
    );

/** A bucket that is about to be made is one, though its domain name is not known yet. */
const isWrittenToBucket = (resource: Resource<typeof DISTRIBUTION>, stack: Stack): boolean =>
  stack.referred(resource, "loggingConfig", ...BUCKETS).length > 0 ||
  !isEmpty(resource.properties.loggingConfig?.bucket);

const sourceOf = (name: string, logType: "ACCESS_LOGS" | "CONNECTION_LOGS" = "ACCESS_LOGS") =>
  a(SOURCE, { name: "web", logType, resourceArn: ref(name, "arn") });
const delivery = a(DELIVERY, {
  deliverySourceName: ref("source", "name"),
  deliveryDestinationArn: "arn:aws:logs:us-east-1:111122223333:delivery-destination:web",
});
const toNewBucket = distributionWith({ loggingConfig: { bucket: ref("bucket", "bucketDomainName") } });

export default stackPolicy({
  id: "cloudfront-access-logs",
  title: "A distribution writes access logs",
  service: "CloudFront",
  severity: "medium",
  why: "What the caches answered never reaches the origin, so only these logs show who fetched what.",
  write: [
    'const source = new aws.cloudwatch.LogDeliverySource("web", { logType: "ACCESS_LOGS", resourceArn: web.arn });',
    'new aws.cloudwatch.LogDelivery("web", { deliverySourceName: source.name, deliveryDestinationArn: to.arn });',
  ],
  types: [DISTRIBUTION, MULTITENANT_DISTRIBUTION],
  beside: [SOURCE, DELIVERY, ...BUCKETS],
  companions: (resource, stack) => {
    if (isDelivered(resource, stack)) return false;
    return !isWrittenToBucket(resource as Resource<typeof DISTRIBUTION>, stack) && SAYS;
  },
  passes: [
    { distribution: distributionWith({ loggingConfig: { bucket: "acme-logs.s3.amazonaws.com" } }) },
    { distribution: toNewBucket, bucket: a("aws:s3/bucket:Bucket", {}) },
    { distribution: toNewBucket, bucket: a("aws:s3/bucketV2:BucketV2", {}) },
    { distribution, source: sourceOf("distribution"), delivery },
    { multitenantDistribution, source: sourceOf("multitenantDistribution"), delivery },
  ],
  fails: [
    [{ distribution }, SAYS],
    [{ distribution: distributionWith({ loggingConfig: { includeCookies: true } }) }, SAYS],
    [{ distribution: distributionWith({ loggingConfig: { bucket: "" } }) }, SAYS],
    [{ distribution, source: sourceOf("distribution") }, SAYS],
    [{ distribution, source: sourceOf("distribution", "CONNECTION_LOGS"), delivery }, SAYS],
    [{ distribution, other: distribution, source: sourceOf("other"), delivery }, SAYS],
    [{ multitenantDistribution }, SAYS],
  ],
});
