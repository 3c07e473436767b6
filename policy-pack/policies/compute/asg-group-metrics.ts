import type { Example } from "../../model/aws-type.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";
import { GROUP } from "./asg-example.ts";

const SAYS = "It collects no metrics of the group.";

/** All that count instances; those of capacity are for groups that weigh them. */
const METRICS: NonNullable<Example<"aws:autoscaling/group:Group">["enabledMetrics"]> = [
  "GroupMinSize",
  "GroupMaxSize",
  "GroupDesiredCapacity",
  "GroupInServiceInstances",
  "GroupPendingInstances",
  "GroupStandbyInstances",
  "GroupTerminatingInstances",
  "GroupTotalInstances",
];

export default resourcePolicy({
  id: "asg-group-metrics",
  title: "An Auto Scaling group collects metrics of the group",
  service: "Auto Scaling",
  severity: "low",
  why: "How many instances were in service when requests failed can't be told afterwards.",
  write: ['enabledMetrics: ["GroupDesiredCapacity", "GroupInServiceInstances", "GroupTotalInstances"],'],
  optIn: true,
  types: ["aws:autoscaling/group:Group"],
  violation: ({ enabledMetrics }) => isEmpty(enabledMetrics) && SAYS,
  // AWS charges nothing for these.
  remedy: () => ({ enabledMetrics: [...METRICS] }),
  passes: [
    { ...GROUP, enabledMetrics: ["GroupInServiceInstances"] },
    { ...GROUP, enabledMetrics: ["GroupDesiredCapacity", "GroupTotalInstances"] },
  ],
  fails: [
    [GROUP, SAYS],
    [{ ...GROUP, enabledMetrics: [] }, SAYS],
  ],
});
