import { resourcePolicy } from "../../model/policy.ts";
import { parsed } from "../../values/values.ts";
import { container, DAEMON, daemon, TASK, task } from "./ecs-task-example.ts";
import { partsAt } from "./json-parts.ts";

const SAYS = "A container of it stands still while its log can't be delivered.";

const logged = (options: Record<string, string>) =>
  container({ logDriver: "awslogs", options: { "awslogs-group": "/acme/app", ...options } });
const BLOCKING = logged({ mode: "blocking" });
const NON_BLOCKING = logged({ mode: "non-blocking", "max-buffer-size": "25m" });

export default resourcePolicy({
  id: "ecs-task-log-non-blocking",
  title: "No container of a task waits for its log",
  service: "ECS",
  severity: "low",
  why: "When CloudWatch Logs is out of reach, the application stops with it.",
  write: ['options: { mode: "non-blocking", "max-buffer-size": "25m" },'],
  optIn: true,
  types: [TASK, DAEMON],
  // Since 25 June 2025 nothing said means non-blocking.
  violation: ({ containerDefinitions }) =>
    partsAt(parsed(containerDefinitions), "logConfiguration", "options", "mode").includes("blocking") && SAYS,
  passes: {
    [TASK]: [task(NON_BLOCKING), task(logged({}), container())],
    [DAEMON]: [daemon(NON_BLOCKING), daemon(logged({}), container())],
  },
  fails: {
    [TASK]: [
      [task(BLOCKING), SAYS],
      [task(NON_BLOCKING, BLOCKING), SAYS],
    ],
    [DAEMON]: [
      [daemon(BLOCKING), SAYS],
      [daemon(NON_BLOCKING, BLOCKING), SAYS],
    ],
  },
});
