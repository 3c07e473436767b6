import { ref } from "../../model/example-stack.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { exec } from "./ecs-exec-example.ts";
import { isGiven } from "../../values/given.ts";

const SAYS = "What is done in its ECS Exec sessions is not logged.";

export default resourcePolicy({
  id: "ecs-exec-logging",
  title: "A cluster logs its ECS Exec sessions",
  service: "ECS",
  severity: "medium",
  why: "CloudTrail tells that somebody opened a shell in a container, and nothing tells what was typed there.",
  write: [
    'configuration: { executeCommandConfiguration: { logging: "OVERRIDE",',
    "  logConfiguration: { cloudWatchLogGroupName: logGroup.name } } },",
  ],
  types: ["aws:ecs/cluster:Cluster"],
  // Nothing said means DEFAULT: sessions go where the container's own log goes.
  violation: ({ configuration }) => {
    const command = configuration?.executeCommandConfiguration;
    if (command?.logging === "NONE") return SAYS;
    const target = command?.logConfiguration;
    const isNowhere = !isGiven(target, "cloudWatchLogGroupName") && !isGiven(target, "s3BucketName");
    return command?.logging === "OVERRIDE" && isNowhere && SAYS;
  },
  passes: [
    {},
    { configuration: { executeCommandConfiguration: {} } },
    exec("DEFAULT"),
    exec("OVERRIDE", { cloudWatchLogGroupName: "/acme/exec" }),
    exec("OVERRIDE", { s3BucketName: "acme-exec" }),
    exec("OVERRIDE", { s3BucketName: ref("bucket") }),
  ],
  fails: [
    [exec("NONE"), SAYS],
    [exec("NONE", { cloudWatchLogGroupName: "/acme/exec" }), SAYS],
    [exec("OVERRIDE"), SAYS],
    [exec("OVERRIDE", { s3KeyPrefix: "exec" }), SAYS],
  ],
});
