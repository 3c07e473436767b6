import { resourcePolicy } from "../../model/policy.ts";
import { missingFrom, notExported, withAll } from "./exports.ts";

const LOGS = ["connectionlog", "userlog"] as const;

const namespace = { namespaceName: "sales" } as const;

export default resourcePolicy({
  id: "redshift-serverless-log-exports",
  title: "A Redshift Serverless namespace exports its connection and user logs",
  service: "Redshift Serverless",
  severity: "medium",
  why: "Nobody can tell later who connected to the warehouse, or which users an intruder made there.",
  write: ['logExports: ["connectionlog", "userlog", "useractivitylog"],'],
  types: ["aws:redshiftserverless/namespace:Namespace"],
  violation: ({ logExports }) => notExported(missingFrom(logExports, LOGS)),
  remedy: ({ logExports }) => ({ logExports: withAll(logExports, LOGS) }),
  passes: [
    { ...namespace, logExports: ["connectionlog", "userlog"] },
    { ...namespace, logExports: ["userlog", "useractivitylog", "connectionlog"] },
  ],
  fails: [
    [namespace, "It does not export: connectionlog, userlog."],
    [{ ...namespace, logExports: ["userlog"] }, "It does not export: connectionlog."],
    [{ ...namespace, logExports: ["connectionlog", "useractivitylog"] }, "It does not export: userlog."],
  ],
});
