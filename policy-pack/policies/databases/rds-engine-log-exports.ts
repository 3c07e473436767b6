import type { Example } from "../../model/aws-type.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { missingFrom, notExported, withAll } from "./exports.ts";
import { engineOf, INSTANCE, logsOf } from "./rds.ts";

interface Family {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  /** Names of engines; what ends in `-` is how the names of editions begin. */
  readonly engines: readonly string[];
  /** Whole lists that pass, by engine. */
  readonly whole: Readonly<Record<string, readonly string[]>>;
  /** Lists that do not, and what they lack. */
  readonly lacking: readonly (readonly [string, readonly string[], string])[];
}

const instanceOf = (engine: string, logs: readonly string[] = []): Example<typeof INSTANCE> => ({
  instanceClass: "db.m7i.large",
  engine,
  ...(logs.length > 0 && { enabledCloudwatchLogsExports: [...logs] }),
});

const isOf = (engines: readonly string[], engine: unknown): boolean =>
  engines.some((name) =>
    name.endsWith("-") ? engineOf(engine).startsWith(name) : engineOf(engine) === name,
  );

const OTHERS = [
  "mysql",
  "mariadb",
  "postgres",
  "oracle-ee",
  "sqlserver-se",
  "db2-se",
  "aurora-mysql",
] as const;

/** Each engine has logs of its own. What runs without any engine named takes it from a source, and is not judged. */
const exporting = ({ id, title, why, engines, whole, lacking }: Family) =>
  resourcePolicy({
    id,
    title,
    service: "RDS",
    severity: "medium",
    why,
    write: [
      `enabledCloudwatchLogsExports: ${JSON.stringify(Object.values(whole)[0]).replaceAll(",", ", ")},`,
    ],
    types: [INSTANCE],
    violation: ({ engine, enabledCloudwatchLogsExports }) =>
      isOf(engines, engine) && notExported(missingFrom(enabledCloudwatchLogsExports, logsOf(engine))),
    remedy: ({ engine, enabledCloudwatchLogsExports }) => ({
      enabledCloudwatchLogsExports: withAll(enabledCloudwatchLogsExports, logsOf(engine)),
    }),
    passes: [
      ...Object.entries(whole).map(([engine, logs]) => instanceOf(engine, logs)),
      ...OTHERS.filter((engine) => !isOf(engines, engine)).map((engine) => instanceOf(engine)),
      instanceOf("custom-oracle-ee"),
      instanceOf("custom-sqlserver-ee"),
      { instanceClass: "db.m7i.large", replicateSourceDb: "orders", enabledCloudwatchLogsExports: ["error"] },
    ],
    fails: lacking.map(([engine, logs, missing]): [Example<typeof INSTANCE>, string] => [
      instanceOf(engine, logs),
      `It does not export: ${missing}.`,
    ]),
  });

const FAMILIES: readonly Family[] = [
  {
    id: "rds-mariadb-log-exports",
    title: "A MariaDB instance exports its audit, error, general and slow query logs",
    why: "A gap in the MariaDB logs hides who connected, or which statement took the server down.",
    engines: ["mariadb"],
    whole: {
      mariadb: ["audit", "error", "general", "slowquery"],
      MariaDB: ["slowquery", "general", "error", "audit"],
    },
    lacking: [
      ["mariadb", [], "audit, error, general, slowquery"],
      ["MariaDB", ["audit", "error", "general"], "slowquery"],
      ["mariadb", ["audit", "error", "slowquery"], "general"],
    ],
  },
  {
    id: "rds-mysql-oracle-full-log-exports",
    title: "A MySQL or Oracle instance exports all logs that tell what happened",
    why: "With one log missing, an intrusion can be seen and not explained: who came in, what ran, what broke.",
    engines: ["mysql", "oracle-"],
    whole: {
      mysql: ["audit", "error", "general", "slowquery"],
      MySQL: ["audit", "error", "general", "slowquery", "iam-db-auth-error"],
      "oracle-ee": ["alert", "audit", "listener", "trace"],
      "oracle-se2-cdb": ["alert", "audit", "listener", "trace", "oemagent"],
    },
    lacking: [
      ["mysql", [], "audit, error, general, slowquery"],
      ["mysql", ["error", "general", "slowquery"], "audit"],
      ["mysql", ["audit", "general", "slowquery"], "error"],
      ["oracle-se2", ["alert", "listener"], "audit, trace"],
      ["oracle-ee-cdb", ["audit", "trace"], "alert, listener"],
    ],
  },
  {
    id: "rds-postgres-log-exports",
    title: "A PostgreSQL instance exports its log",
    why: "Failed sign-ins, errors and audited statements of PostgreSQL all stand in this one log.",
    engines: ["postgres"],
    whole: { postgres: ["postgresql"], Postgres: ["postgresql", "upgrade"] },
    lacking: [
      ["postgres", [], "postgresql"],
      ["postgres", ["upgrade"], "postgresql"],
    ],
  },
  {
    id: "rds-sqlserver-log-exports",
    title: "A SQL Server instance exports its error and agent logs",
    why: "Failed sign-ins stand in the error log, and jobs that somebody planted in the agent's.",
    engines: ["sqlserver-"],
    whole: {
      "sqlserver-se": ["agent", "error"],
      "sqlserver-ee": ["error", "agent"],
      "sqlserver-ex": ["error"],
    },
    lacking: [
      ["sqlserver-web", [], "agent, error"],
      ["sqlserver-ee", ["error"], "agent"],
      ["SQLServer-SE", ["agent"], "error"],
      ["sqlserver-ex", [], "error"],
    ],
  },
];

export default FAMILIES.map(exporting);
