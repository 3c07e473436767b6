import { resourcePolicy } from "../../model/policy.ts";

const SAYS = "Its flow logs are not turned on.";

const destination = { flowLogsS3Bucket: "acme-flow-logs", flowLogsS3Prefix: "accelerator/" };

export default resourcePolicy({
  id: "global-accelerator-flow-logs",
  title: "An accelerator writes flow logs",
  service: "Global Accelerator",
  severity: "medium",
  why: "Which addresses reached the endpoints behind the accelerator can't be told.",
  write: [
    'attributes: { flowLogsEnabled: true, flowLogsS3Bucket: logs.bucket, flowLogsS3Prefix: "flows/" },',
  ],
  types: [
    "aws:globalaccelerator/accelerator:Accelerator",
    "aws:globalaccelerator/customRoutingAccelerator:CustomRoutingAccelerator",
  ],
  violation: ({ attributes }) => attributes?.flowLogsEnabled !== true && SAYS,
  passes: [
    { attributes: { flowLogsEnabled: true, ...destination } },
    { name: "acme", enabled: true, attributes: { flowLogsEnabled: true, ...destination } },
  ],
  fails: [
    [{}, SAYS],
    [{ attributes: { flowLogsEnabled: false } }, SAYS],
    [{ attributes: destination }, SAYS],
  ],
});
