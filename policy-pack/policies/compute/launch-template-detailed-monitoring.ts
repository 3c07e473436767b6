import { a } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { at } from "../../values/values.ts";

const TEMPLATE = "aws:ec2/launchTemplate:LaunchTemplate";
const CONFIGURATION = "aws:ec2/launchConfiguration:LaunchConfiguration";

const SAYS = "Its instances have metrics every five minutes only.";

const INSTANCE = { imageId: "ami-0a1b2c3d", instanceType: "m7g.large" };

/** A stack policy, because only the type tells what it means that nothing is said: off in one, on in the other. */
export default stackPolicy({
  id: "launch-template-detailed-monitoring",
  title: "Instances are launched with metrics every minute",
  service: "EC2",
  severity: "low",
  why: "A group scales on averages of five minutes, long after the load has come.",
  write: [
    "monitoring: { enabled: true }, // of a launch template",
    "enableMonitoring: true, // of a configuration",
  ],
  types: [TEMPLATE, CONFIGURATION],
  beside: [],
  companions: ({ type, properties }) =>
    (type === CONFIGURATION
      ? at(properties, "enableMonitoring") === false
      : at(properties, "monitoring", "enabled") !== true) && SAYS,
  passes: [
    { template: a(TEMPLATE, { ...INSTANCE, monitoring: { enabled: true } }) },
    { configuration: a(CONFIGURATION, INSTANCE) },
    { configuration: a(CONFIGURATION, { ...INSTANCE, enableMonitoring: true }) },
  ],
  fails: [
    [{ template: a(TEMPLATE, INSTANCE) }, SAYS],
    [{ template: a(TEMPLATE, { ...INSTANCE, monitoring: {} }) }, SAYS],
    [{ template: a(TEMPLATE, { ...INSTANCE, monitoring: { enabled: false } }) }, SAYS],
    [{ configuration: a(CONFIGURATION, { ...INSTANCE, enableMonitoring: false }) }, SAYS],
  ],
});
