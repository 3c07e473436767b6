import { resourcePolicy } from "../../model/policy.ts";

const SAYS = "It has metrics every five minutes only.";

const INSTANCE = { ami: "ami-0a1b2c3d", instanceType: "m7g.large" };

export default resourcePolicy({
  id: "ec2-detailed-monitoring",
  title: "An instance is monitored every minute",
  service: "EC2",
  severity: "low",
  why: "A burst that lasts two minutes, and the alarm that should have rung, drown in an average of five.",
  write: ["monitoring: true,"],
  types: ["aws:ec2/instance:Instance", "aws:ec2/spotInstanceRequest:SpotInstanceRequest"],
  // The provider writes `false` where nothing is said, even over what the launch template says.
  violation: ({ monitoring }) => monitoring !== true && SAYS,
  passes: [
    { ...INSTANCE, monitoring: true },
    { launchTemplate: { id: "lt-0a1b2c3d" }, monitoring: true },
  ],
  fails: [
    [INSTANCE, SAYS],
    [{ ...INSTANCE, monitoring: false }, SAYS],
    [{ launchTemplate: { id: "lt-0a1b2c3d" } }, SAYS],
  ],
});
