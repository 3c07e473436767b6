import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import type { Resource } from "../../model/stack.ts";
import { text } from "../../values/values.ts";
import { LOG_GROUP } from "./alarms.ts";

const FILTER = "aws:cloudwatch/logSubscriptionFilter:LogSubscriptionFilter";
const ACCOUNT = "aws:cloudwatch/logAccountPolicy:LogAccountPolicy";

const SAYS = "Nothing forwards its events.";

const CENTRAL = "arn:aws:logs:eu-west-1:444455556666:destination:central";
const group = a(LOG_GROUP, { name: "/acme/app" });
const filterOf = (name: string) =>
  a(FILTER, { logGroup: ref(name, "name"), destinationArn: CENTRAL, filterPattern: "" });
const account = (policyType: string, selectionCriteria?: string) =>
  a(ACCOUNT, {
    policyName: "all",
    policyType,
    policyDocument: JSON.stringify({ DestinationArn: CENTRAL, FilterPattern: "" }),
    ...(selectionCriteria !== undefined && { selectionCriteria }),
  });

/** An account policy forwards all groups but those whose names it lists: `LogGroupName NOT IN ["/acme/loop"]`. */
const forwards = (
  { properties: { policyType, selectionCriteria } }: Resource<typeof ACCOUNT>,
  { properties }: Resource<typeof LOG_GROUP>,
): boolean =>
  policyType === "SUBSCRIPTION_FILTER_POLICY" &&
  (text(selectionCriteria) === "" || !text(selectionCriteria).includes(JSON.stringify(properties.name)));

export default stackPolicy({
  id: "log-group-central-forwarding",
  title: "A log group forwards its events to a central place",
  service: "CloudWatch Logs",
  severity: "low",
  why: "Who takes over the account deletes the only copy of the log.",
  write: [
    'new aws.cloudwatch.LogSubscriptionFilter("central",',
    '  { logGroup: logGroup.name, destinationArn: destination.arn, filterPattern: "" });',
  ],
  types: [LOG_GROUP],
  beside: [FILTER, ACCOUNT],
  optIn: true,
  companions: (resource, stack) =>
    // A group of this class forwards everything by itself.
    resource.properties.logGroupClass !== "DELIVERY" &&
    stack.referring(resource, "logGroup", FILTER).length === 0 &&
    !stack.of(ACCOUNT).some((policy) => forwards(policy, resource)) &&
    SAYS,
  passes: [
    { group, filter: filterOf("group") },
    { group: a(LOG_GROUP, {}), account: account("SUBSCRIPTION_FILTER_POLICY") },
    { group, account: account("SUBSCRIPTION_FILTER_POLICY", 'LogGroupName NOT IN ["/acme/app/loop"]') },
    { group: a(LOG_GROUP, { logGroupClass: "DELIVERY" }) },
  ],
  fails: [
    [{ group }, SAYS],
    [{ group: a(LOG_GROUP, { logGroupClass: "STANDARD" }) }, SAYS],
    [{ group, account: account("DATA_PROTECTION_POLICY") }, SAYS],
    [
      { group, account: account("SUBSCRIPTION_FILTER_POLICY", 'LogGroupName NOT IN ["loop", "/acme/app"]') },
      SAYS,
    ],
    [
      {
        group,
        other: a(LOG_GROUP, { logGroupClass: "DELIVERY" }),
        filter: filterOf("other"),
      },
      SAYS,
    ],
  ],
});
