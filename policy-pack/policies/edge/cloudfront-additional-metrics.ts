import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { DISTRIBUTION, distribution } from "./distributions.ts";

const SUBSCRIPTION = "aws:cloudfront/monitoringSubscription:MonitoringSubscription";

const SAYS = "No enabled monitoring subscription is about it.";

const subscriptionOf = (name: string, realtimeMetricsSubscriptionStatus: "Enabled" | "Disabled") =>
  a(SUBSCRIPTION, {
    distributionId: ref(name),
    monitoringSubscription: { realtimeMetricsSubscriptionConfig: { realtimeMetricsSubscriptionStatus } },
  });

export default stackPolicy({
  id: "cloudfront-additional-metrics",
  title: "A distribution has the additional metrics",
  service: "CloudFront",
  severity: "low",
  why: "Latency, cache hits and each kind of error can't be watched, nor alarmed on.",
  write: [
    'new aws.cloudfront.MonitoringSubscription("web", { distributionId: web.id, monitoringSubscription: {',
    '  realtimeMetricsSubscriptionConfig: { realtimeMetricsSubscriptionStatus: "Enabled" } } });',
  ],
  types: [DISTRIBUTION],
  beside: [SUBSCRIPTION],
  optIn: true,
  companions: (resource, stack) =>
    !stack
      .referring(resource, "distributionId", SUBSCRIPTION)
      .some(
        ({ properties: { monitoringSubscription } }) =>
          monitoringSubscription?.realtimeMetricsSubscriptionConfig?.realtimeMetricsSubscriptionStatus ===
          "Enabled",
      ) && SAYS,
  passes: [
    { distribution, subscription: subscriptionOf("distribution", "Enabled") },
    {
      distribution,
      other: distribution,
      subscription: subscriptionOf("distribution", "Enabled"),
      otherSubscription: subscriptionOf("other", "Enabled"),
    },
  ],
  fails: [
    [{ distribution }, SAYS],
    [{ distribution, subscription: subscriptionOf("distribution", "Disabled") }, SAYS],
    [{ distribution, other: distribution, subscription: subscriptionOf("other", "Enabled") }, SAYS],
  ],
});
