import { resourcePolicy } from "../../model/policy.ts";
import { parsed } from "../../values/values.ts";
import { hasLogDriver, partsAt } from "./json-parts.ts";

const SAYS = "A container of it has no log configuration of its own.";

const SILENT = { image: "acme/report:1", command: ["report"] };
const LOGGED = {
  ...SILENT,
  logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": "/acme/report" } },
};

const single = (container: object) => ({ type: "container", containerProperties: JSON.stringify(container) });
const several = (...containers: object[]) => ({
  type: "container",
  ecsProperties: JSON.stringify({ taskProperties: [{ containers }] }),
});
const nodes = (...nodeRangeProperties: object[]) => ({
  type: "multinode",
  nodeProperties: JSON.stringify({ mainNode: 0, numNodes: 2, nodeRangeProperties }),
});

export default resourcePolicy({
  id: "batch-job-logging",
  title: "Every container of a job definition says where it logs",
  service: "Batch",
  severity: "low",
  why: "Otherwise all jobs of the account share one log group, for whose readers and retention nobody answers.",
  write: [
    'logConfiguration: { logDriver: "awslogs",',
    '  options: { "awslogs-group": logGroup.name, "awslogs-stream-prefix": "report" } },',
  ],
  types: ["aws:batch/jobDefinition:JobDefinition"],
  // Jobs on EKS log as their cluster does.
  violation: ({ containerProperties, ecsProperties, nodeProperties }) => {
    const containers = [
      ...partsAt(parsed(containerProperties)),
      ...partsAt(parsed(ecsProperties), "taskProperties", "containers"),
      ...partsAt(parsed(nodeProperties), "nodeRangeProperties", "container"),
      ...partsAt(
        parsed(nodeProperties),
        "nodeRangeProperties",
        "ecsProperties",
        "taskProperties",
        "containers",
      ),
    ];
    return !containers.every(hasLogDriver) && SAYS;
  },
  passes: [
    single(LOGGED),
    several(LOGGED, LOGGED),
    nodes({ targetNodes: "0:", container: LOGGED }),
    nodes({ targetNodes: "0:", ecsProperties: { taskProperties: [{ containers: [LOGGED] }] } }),
    {
      type: "container",
      eksProperties: { podProperties: { containers: [{ image: "acme/report:1" }] } },
    },
  ],
  fails: [
    [single(SILENT), SAYS],
    [several(LOGGED, SILENT), SAYS],
    [nodes({ targetNodes: "0:0", container: LOGGED }, { targetNodes: "1:", container: SILENT }), SAYS],
    [nodes({ targetNodes: "0:", ecsProperties: { taskProperties: [{ containers: [SILENT] }] } }), SAYS],
  ],
});
