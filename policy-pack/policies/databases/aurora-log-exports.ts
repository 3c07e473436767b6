import { resourcePolicy } from "../../model/policy.ts";
import { missingFrom, notExported, withAll } from "./exports.ts";
import { CLUSTER, engineOf, isAuroraMysql, isServerlessOfOld } from "./rds.ts";

interface Compatible {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly isOf: (engine: unknown) => boolean;
  readonly engine: string;
  readonly other: string;
  readonly log: string;
  readonly otherLog: string;
}

/** Aurora exports by cluster, and each of its two engines has one log that tells who did what. */
const exporting = ({ id, title, why, isOf, engine: own, other, log, otherLog }: Compatible) =>
  resourcePolicy({
    id,
    title,
    service: "RDS/Aurora",
    severity: "medium",
    why,
    write: [`enabledCloudwatchLogsExports: ["${log}"],`],
    types: [CLUSTER],
    violation: ({ engine, engineMode, enabledCloudwatchLogsExports }) =>
      isOf(engine) &&
      !isServerlessOfOld(engineMode) &&
      notExported(missingFrom(enabledCloudwatchLogsExports, [log])),
    remedy: ({ enabledCloudwatchLogsExports }) => ({
      enabledCloudwatchLogsExports: withAll(enabledCloudwatchLogsExports, [log]),
    }),
    passes: [
      { engine: own, enabledCloudwatchLogsExports: [log] },
      { engine: own, enabledCloudwatchLogsExports: [otherLog, log] },
      { engine: own, engineMode: "serverless" },
      { engine: other },
      { engine: "postgres" },
    ],
    fails: [
      [{ engine: own }, `It does not export: ${log}.`],
      [{ engine: own, enabledCloudwatchLogsExports: [otherLog] }, `It does not export: ${log}.`],
      [{ engine: own, engineMode: "provisioned" }, `It does not export: ${log}.`],
    ],
  });

export default [
  {
    id: "aurora-mysql-audit-log",
    title: "An Aurora MySQL cluster exports its audit log",
    why: "Who connected, and what each session asked for, stands in no other log of Aurora MySQL.",
    isOf: isAuroraMysql,
    engine: "aurora-mysql",
    other: "aurora-postgresql",
    log: "audit",
    otherLog: "slowquery",
  },
  {
    id: "aurora-postgres-log-exports",
    title: "An Aurora PostgreSQL cluster exports its log",
    why: "Failed sign-ins and what pgAudit writes are lost with the member on which they happened.",
    isOf: (engine: unknown) => engineOf(engine) === "aurora-postgresql",
    engine: "aurora-postgresql",
    other: "aurora-mysql",
    log: "postgresql",
    otherLog: "instance",
  },
].map(exporting);
