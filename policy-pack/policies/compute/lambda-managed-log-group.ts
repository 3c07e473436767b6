import { a, joined, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { isInOnePlace } from "../../values/places.ts";
import { isEmpty, text } from "../../values/values.ts";
import { FUNCTION } from "./lambda-example.ts";

const TYPE = "aws:lambda/function:Function";
const LOG_GROUP = "aws:cloudwatch/logGroup:LogGroup";

const SAYS = "No log group of this stack is its own, so Lambda makes one that keeps everything for ever.";

const orders = a(TYPE, { ...FUNCTION, name: "orders" });
const named = (name: string) => a(LOG_GROUP, { name, retentionInDays: 365 });
const into = (logGroup: string) =>
  a(TYPE, { ...FUNCTION, name: "orders", loggingConfig: { logFormat: "JSON", logGroup } });

export default stackPolicy({
  id: "lambda-managed-log-group",
  title: "The log group of a function is managed",
  service: "Lambda",
  severity: "medium",
  why: "A log group that Lambda makes by itself has no retention, no key and no tags, and survives the function.",
  write: [
    'const logGroup = new aws.cloudwatch.LogGroup("orders", { retentionInDays: 365 });',
    'loggingConfig: { logFormat: "JSON", logGroup: logGroup.name },',
  ],
  types: [TYPE],
  beside: [LOG_GROUP],
  companions: (resource, stack) => {
    const { urn: own, properties, propertyDependencies } = resource;
    const standard = `/aws/lambda/${text(properties.name)}`;
    const groups = stack.of(LOG_GROUP);
    const behind = propertyDependencies.loggingConfig ?? [];
    if (groups.some(({ urn }) => behind.includes(urn))) return false;
    // A group whose name is made from the function's is its own, though that name may not be known yet.
    if (groups.some((group) => group.propertyDependencies.name?.includes(own))) return false;
    const others = stack.of(TYPE).map(({ urn }) => urn);
    const free = groups.filter(
      (group) => !group.propertyDependencies.name?.some((urn) => others.includes(urn)),
    );
    if (free.some((group) => group.properties.name === standard && isInOnePlace(group, resource)))
      return false;
    // Where the program says nothing, AWS adds the standard group. Any other is another stack's matter.
    const used = properties.loggingConfig?.logGroup;
    return (isEmpty(used) || used === standard) && SAYS;
  },
  passes: [
    { orders, group: named("/aws/lambda/orders") },
    { orders, other: named("/aws/lambda/invoices"), group: named("/aws/lambda/orders") },
    { orders: into(ref("group", "name")), group: named("/acme/orders") },
    {
      orders: a(TYPE, FUNCTION),
      group: a(LOG_GROUP, { name: joined("/aws/lambda/", ref("orders", "name")) }),
    },
    { orders: into(ref("group", "name")), group: a(LOG_GROUP, { retentionInDays: 365 }) },
    { orders: into("/acme/shared") },
    { orders: into("/aws/lambda/orders"), group: named("/aws/lambda/orders") },
    {
      orders: a(TYPE, { ...FUNCTION, name: "orders", region: "eu-west-1" }),
      group: a(LOG_GROUP, { name: "/aws/lambda/orders", region: "eu-west-1" }),
    },
  ],
  fails: [
    [{ orders }, SAYS],
    [{ orders, group: named("/aws/lambda/invoices") }, SAYS],
    [{ orders, group: named("orders") }, SAYS],
    [
      {
        orders: a(TYPE, { ...FUNCTION, name: "orders", region: "eu-west-1" }),
        group: a(LOG_GROUP, { name: "/aws/lambda/orders", region: "us-east-1" }),
      },
      SAYS,
    ],
    // The name of the group that another function has is not known yet.
    [
      {
        orders: a(TYPE, FUNCTION),
        group: a(LOG_GROUP, { name: joined("/aws/lambda/", ref("invoices", "name")) }),
        invoices: a(TYPE, FUNCTION),
      },
      SAYS,
    ],
    [{ orders: into("/aws/lambda/orders") }, SAYS],
    [{ orders: a(TYPE, { ...FUNCTION, name: "orders", loggingConfig: { logFormat: "JSON" } }) }, SAYS],
  ],
});
