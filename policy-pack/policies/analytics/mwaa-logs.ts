import { type Severity, resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";

const ENVIRONMENT = "aws:mwaa/environment:Environment";

const MODULES = ["dagProcessingLogs", "schedulerLogs", "taskLogs", "webserverLogs", "workerLogs"] as const;

type Module = (typeof MODULES)[number];

interface Log {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly modules: readonly Module[];
  readonly severity?: Severity;
}

const SAYS = "Such a log is not turned on.";

const environment = {
  dagS3Path: "dags/",
  executionRoleArn: "arn:aws:iam::111122223333:role/airflow",
  networkConfiguration: { securityGroupIds: ["sg-1"], subnetIds: ["subnet-1", "subnet-2"] },
  sourceBucketArn: "arn:aws:s3:::acme-dags",
};

/** Airflow logs tasks unless told otherwise, and nothing else unless told to. */
const isOnByItself = (module: Module): boolean => module === "taskLogs";

const logging = (modules: readonly Module[], enabled: boolean) =>
  Object.fromEntries(modules.map((module) => [module, { enabled, logLevel: "INFO" }]));

const moduleLogs = ({ id, title, why, modules, severity = "medium" }: Log) =>
  resourcePolicy({
    id,
    title,
    service: "MWAA",
    severity,
    why,
    write: [
      "loggingConfiguration: {",
      `  ${modules.map((module) => `${module}: { enabled: true, logLevel: "INFO" }`).join(", ")} },`,
    ],
    types: [ENVIRONMENT],
    violation: ({ loggingConfiguration }) =>
      modules.some((module) => {
        const log = loggingConfiguration?.[module];
        return isEmpty(log) ? !isOnByItself(module) : log?.enabled !== true;
      }) && SAYS,
    passes: [
      { ...environment, loggingConfiguration: logging(MODULES, true) },
      { ...environment, loggingConfiguration: logging(modules, true) },
      {
        ...environment,
        loggingConfiguration: logging(
          modules.filter((module) => !isOnByItself(module)),
          true,
        ),
      },
    ],
    fails: [
      [environment, SAYS],
      [{ ...environment, loggingConfiguration: {} }, SAYS],
      ...modules.flatMap((module) => {
        const others = logging(
          MODULES.filter((other) => other !== module),
          true,
        );
        return [
          [{ ...environment, loggingConfiguration: { ...others, ...logging([module], false) } }, SAYS],
          [{ ...environment, loggingConfiguration: { ...others, [module]: { logLevel: "INFO" } } }, SAYS],
        ] as const;
      }),
    ],
  });

export default [
  {
    id: "mwaa-scheduler-logs",
    title: "An Airflow environment logs its scheduler",
    why: "A run that never started leaves no other trace than the scheduler's log.",
    modules: ["schedulerLogs"],
  } as const,
  {
    id: "mwaa-task-and-dag-logs",
    title: "An Airflow environment logs tasks and the reading of DAGs",
    why: "What a task did, and code that somebody slipped into a DAG, shows up in these logs only.",
    modules: ["taskLogs", "dagProcessingLogs"],
    severity: "low",
  } as const,
  {
    id: "mwaa-webserver-logs",
    title: "An Airflow environment logs its web server",
    why: "Nobody can tell who opened the console, from where, and what failed there.",
    modules: ["webserverLogs"],
  } as const,
  {
    id: "mwaa-worker-logs",
    title: "An Airflow environment logs its workers",
    why: "A worker that was killed takes the reason with it.",
    modules: ["workerLogs"],
  } as const,
].map(moduleLogs);
