import { resourcePolicy } from "../../model/policy.ts";
import { at, list, parsed } from "../../values/values.ts";

const TASK = "aws:dms/replicationTask:ReplicationTask";
const CONFIG = "aws:dms/replicationConfig:ReplicationConfig";

/** Levels that leave out what DMS tells by default. */
const SPARSE = ["LOGGER_SEVERITY_ERROR", "LOGGER_SEVERITY_WARNING"];

const OFF = "It writes no log.";
const SPARSELY = "It leaves out more than DMS does by default.";

const TASK_ARGUMENTS = {
  migrationType: "full-load-and-cdc",
  replicationTaskId: "orders",
  replicationInstanceArn: "arn:aws:dms:eu-west-1:111122223333:rep:ORDERS",
  sourceEndpointArn: "arn:aws:dms:eu-west-1:111122223333:endpoint:SOURCE",
  targetEndpointArn: "arn:aws:dms:eu-west-1:111122223333:endpoint:TARGET",
  tableMappings: "{}",
};

const CONFIG_ARGUMENTS = {
  replicationType: "cdc",
  replicationConfigIdentifier: "orders",
  computeConfig: { replicationSubnetGroupId: "orders", maxCapacityUnits: 4 },
  sourceEndpointArn: "arn:aws:dms:eu-west-1:111122223333:endpoint:SOURCE",
  targetEndpointArn: "arn:aws:dms:eu-west-1:111122223333:endpoint:TARGET",
  tableMappings: "{}",
};

interface Side {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly components: readonly [string, string];
  readonly other: string;
}

/** The components of one side of a replication; those that the settings leave out log what DMS does by default. */
function sideLogging({ id, title, why, components: [first, second], other }: Side) {
  const settings = (enabled: boolean, ...logged: readonly (readonly [string, string])[]) =>
    JSON.stringify({
      Logging: {
        EnableLogging: enabled,
        LogComponents: logged.map(([name, level]) => ({ Id: name, Severity: `LOGGER_SEVERITY_${level}` })),
      },
    });
  const good = [
    JSON.stringify({ Logging: { EnableLogging: true } }),
    settings(true, [first, "DEFAULT"], [second, "DEFAULT"]),
    settings(true, [first, "INFO"], [second, "DETAILED_DEBUG"]),
    settings(true, [other, "ERROR"], [second, "DEFAULT"]),
  ];
  const bad: readonly (readonly [string, string])[] = [
    [JSON.stringify({ TargetMetadata: { SupportLobs: true } }), OFF],
    [settings(false, [first, "DEFAULT"], [second, "DEFAULT"]), OFF],
    [settings(true, [first, "ERROR"], [second, "DEFAULT"]), SPARSELY],
    [settings(true, [first, "DEFAULT"], [second, "WARNING"]), SPARSELY],
  ];
  return resourcePolicy({
    id,
    title,
    service: "DMS",
    severity: "medium",
    why,
    write: [
      "replicationTaskSettings: JSON.stringify({ Logging: { EnableLogging: true } }),",
      "// of a ReplicationConfig: replicationSettings",
    ],
    types: [TASK, CONFIG],
    violation: (properties) => {
      const written = at(properties, "replicationTaskSettings") ?? at(properties, "replicationSettings");
      const logging = at(parsed(written), "Logging");
      if (at(logging, "EnableLogging") !== true) return OFF;
      const isSparse = list(at(logging, "LogComponents") as readonly unknown[]).some(
        (component) =>
          [first, second].includes(String(at(component, "Id"))) &&
          SPARSE.includes(String(at(component, "Severity"))),
      );
      return isSparse && SPARSELY;
    },
    passes: {
      [TASK]: good.map((replicationTaskSettings) => ({ ...TASK_ARGUMENTS, replicationTaskSettings })),
      [CONFIG]: good.map((replicationSettings) => ({ ...CONFIG_ARGUMENTS, replicationSettings })),
    },
    fails: {
      [TASK]: [
        [TASK_ARGUMENTS, OFF],
        ...bad.map(
          ([replicationTaskSettings, says]) =>
            [{ ...TASK_ARGUMENTS, replicationTaskSettings }, says] as const,
        ),
      ],
      [CONFIG]: [
        [CONFIG_ARGUMENTS, OFF],
        ...bad.map(
          ([replicationSettings, says]) => [{ ...CONFIG_ARGUMENTS, replicationSettings }, says] as const,
        ),
      ],
    },
  });
}

export default [
  {
    id: "dms-source-task-logging",
    title: "A replication logs what it reads from its source",
    why: "Rows that were never read, or read twice, can't be told from rows that never existed.",
    components: ["SOURCE_CAPTURE", "SOURCE_UNLOAD"],
    other: "TARGET_APPLY",
  } as const,
  {
    id: "dms-target-task-logging",
    title: "A replication logs what it writes to its target",
    why: "Rows that the target refused are missing there, and nobody can tell which or why.",
    components: ["TARGET_APPLY", "TARGET_LOAD"],
    other: "SOURCE_CAPTURE",
  } as const,
].map(sideLogging);
