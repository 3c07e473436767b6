import { ref } from "../../model/example-stack.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { isGiven } from "../../values/given.ts";

const JOB = "aws:glue/job:Job";
const CRAWLER = "aws:glue/crawler:Crawler";
const DEV_ENDPOINT = "aws:glue/devEndpoint:DevEndpoint";

const SAYS = "It uses no security configuration.";

const NONE = { securityConfiguration: "" };
const ONE = { securityConfiguration: "acme" };

const ROLE = "arn:aws:iam::111122223333:role/glue";
const job = { roleArn: ROLE, command: { scriptLocation: "s3://acme-scripts/orders.py" } };
const crawler = { role: ROLE, databaseName: "orders", s3Targets: [{ path: "s3://acme-orders" }] };
const endpoint = { roleArn: ROLE };

export default resourcePolicy({
  id: "glue-security-configuration",
  title: "What runs in Glue uses a security configuration",
  service: "Glue",
  severity: "medium",
  why: "Only a security configuration puts the logs and bookmarks of a run under a key.",
  write: ["securityConfiguration: securityConfiguration.name,"],
  types: [JOB, CRAWLER, DEV_ENDPOINT],
  violation: (properties) => !isGiven(properties, "securityConfiguration") && SAYS,
  passes: {
    [JOB]: [
      { ...job, ...ONE },
      { ...job, securityConfiguration: ref("security", "name") },
    ],
    [CRAWLER]: [{ ...crawler, ...ONE }],
    [DEV_ENDPOINT]: [{ ...endpoint, ...ONE }],
  },
  fails: {
    [JOB]: [
      [job, SAYS],
      [{ ...job, ...NONE }, SAYS],
    ],
    [CRAWLER]: [
      [crawler, SAYS],
      [{ ...crawler, ...NONE }, SAYS],
    ],
    [DEV_ENDPOINT]: [
      [endpoint, SAYS],
      [{ ...endpoint, ...NONE }, SAYS],
    ],
  },
});
