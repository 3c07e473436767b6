import { resourcePolicy } from "../../model/policy.ts";

const SAYS = "It logs the text of every statement.";

const proxy = {
  engineFamily: "POSTGRESQL",
  roleArn: "arn:aws:iam::111122223333:role/proxy",
  vpcSubnetIds: ["subnet-0a1b2c", "subnet-3d4e5f"],
};

export default resourcePolicy({
  id: "rds-proxy-no-debug-logging",
  title: "A proxy does not log for debugging",
  service: "RDS Proxy",
  severity: "medium",
  why: "Whoever may read the log group reads the statements, with the passwords and personal data in them.",
  write: ["debugLogging: false,"],
  types: ["aws:rds/proxy:Proxy"],
  violation: ({ debugLogging }) => debugLogging === true && SAYS,
  remedy: () => ({ debugLogging: false }),
  passes: [proxy, { ...proxy, debugLogging: false }],
  fails: [
    [{ ...proxy, debugLogging: true }, SAYS],
    [{ ...proxy, engineFamily: "MYSQL", debugLogging: true }, SAYS],
  ],
});
