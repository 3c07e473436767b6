import { resourcePolicy } from "../../model/policy.ts";
import { parsed } from "../../values/values.ts";
import { container, DAEMON, daemon, TASK, task } from "./ecs-task-example.ts";
import { hasLogDriver, partsAt } from "./json-parts.ts";

const SAYS = "A container of it has no log driver.";

const LOGGED = container({ logDriver: "awslogs", options: { "awslogs-group": "/acme/app" } });
const ROUTED = container({ logDriver: "awsfirelens" });
const SILENT = container();

export default resourcePolicy({
  id: "ecs-task-log-configuration",
  title: "Every container of a task logs",
  service: "ECS",
  severity: "high",
  why: "What an intruder did in the container, and why it crashed, is gone with the task.",
  write: [
    'logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": logGroup.name,',
    '  "awslogs-region": "eu-west-1", "awslogs-stream-prefix": "app" } },',
  ],
  types: [TASK, DAEMON],
  violation: ({ containerDefinitions }) => !partsAt(parsed(containerDefinitions)).every(hasLogDriver) && SAYS,
  passes: {
    [TASK]: [
      task(LOGGED),
      task(LOGGED, ROUTED),
      task({ Name: "app", LogConfiguration: { LogDriver: "awslogs" } }),
    ],
    [DAEMON]: [daemon(LOGGED), daemon(LOGGED, ROUTED)],
  },
  fails: {
    [TASK]: [
      [task(SILENT), SAYS],
      [task(LOGGED, SILENT), SAYS],
      [task({ ...SILENT, logConfiguration: null }), SAYS],
      [task({ ...SILENT, logConfiguration: { logDriver: "" } }), SAYS],
      [task({ ...SILENT, logConfiguration: { logDriver: null, options: {} } }), SAYS],
    ],
    [DAEMON]: [
      [daemon(SILENT), SAYS],
      [daemon(LOGGED, SILENT), SAYS],
    ],
  },
});
