import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";
import { CLUSTER, INSTANCE } from "./rds.ts";

const SUBSCRIPTION = "aws:rds/eventSubscription:EventSubscription";

const SAYS = "No event subscription of its stack tells of it.";

const instance = a(INSTANCE, { engine: "postgres", instanceClass: "db.r7g.large" });
const cluster = a(CLUSTER, { engine: "aurora-mysql" });
const snsTopic = "arn:aws:sns:eu-west-1:111122223333:databases";

export default stackPolicy({
  id: "rds-stack-has-event-subscription",
  title: "A stack with databases subscribes to their events",
  service: "RDS",
  severity: "low",
  why: "Failovers, failed backups and changes of the database happen without a word to those who run it.",
  write: ['new aws.rds.EventSubscription("databases", { snsTopic: topic.arn });'],
  types: [INSTANCE, CLUSTER],
  beside: [SUBSCRIPTION],
  optIn: true,
  companions: (resource, stack) => {
    const kind = resource.type === INSTANCE ? "db-instance" : "db-cluster";
    const naming = stack.referring(resource, "sourceIds", SUBSCRIPTION);
    const tells = stack.of(SUBSCRIPTION).some((subscription) => {
      const { enabled, sourceType, sourceIds } = subscription.properties;
      const isAbout = isEmpty(sourceType) || sourceType === kind;
      return enabled !== false && isAbout && (isEmpty(sourceIds) || naming.includes(subscription));
    });
    return !tells && SAYS;
  },
  passes: [
    { instance, cluster, subscription: a(SUBSCRIPTION, { snsTopic }) },
    { instance, subscription: a(SUBSCRIPTION, { snsTopic, sourceType: "db-instance", enabled: true }) },
    { cluster, subscription: a(SUBSCRIPTION, { snsTopic, sourceType: "db-cluster", sourceIds: [] }) },
    {
      instance,
      subscription: a(SUBSCRIPTION, {
        snsTopic,
        sourceType: "db-instance",
        sourceIds: [ref("instance", "identifier")],
      }),
    },
  ],
  fails: [
    [{ instance }, SAYS],
    [{ cluster }, SAYS],
    [{ instance, subscription: a(SUBSCRIPTION, { snsTopic, enabled: false }) }, SAYS],
    [{ instance, subscription: a(SUBSCRIPTION, { snsTopic, sourceType: "db-cluster" }) }, SAYS],
    [{ cluster, subscription: a(SUBSCRIPTION, { snsTopic, sourceType: "db-instance" }) }, SAYS],
    [
      {
        instance,
        subscription: a(SUBSCRIPTION, { snsTopic, sourceType: "db-instance", sourceIds: ["another"] }),
      },
      SAYS,
    ],
  ],
});
