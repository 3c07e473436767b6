import { resourcePolicy } from "../../model/policy.ts";
import { at, numberOf } from "../../values/values.ts";

const ARGUMENT = "--enable-continuous-cloudwatch-log";

const SAYS = "Its log is written when it ends, not while it runs.";

const job = { roleArn: "arn:aws:iam::111122223333:role/glue", glueVersion: "4.0" };
const command = { scriptLocation: "s3://acme-scripts/orders.py" };

/** Other kinds of jobs log while they run, without being told to. */
const SPARK = ["glueetl", "gluestreaming"];

/** From this version on Spark jobs always log while they run. */
const ALWAYS_FROM = 5;

export default resourcePolicy({
  id: "glue-job-continuous-logging",
  title: "A Glue job logs while it runs",
  service: "Glue",
  severity: "medium",
  why: "What a job did before it was killed, or does for hours in a stream, is nowhere to be read.",
  write: [`defaultArguments: { "${ARGUMENT}": "true" },`],
  types: ["aws:glue/job:Job"],
  violation: ({ command, glueVersion, defaultArguments, nonOverridableArguments }) => {
    if (!SPARK.includes(command?.name ?? "glueetl")) return false;
    if ((numberOf(glueVersion) ?? 0) >= ALWAYS_FROM) return false;
    const chosen = at(nonOverridableArguments, ARGUMENT) ?? at(defaultArguments, ARGUMENT);
    return String(chosen) !== "true" && SAYS;
  },
  passes: [
    { ...job, command, defaultArguments: { [ARGUMENT]: "true" } },
    { ...job, command, nonOverridableArguments: { [ARGUMENT]: "true" } },
    { ...job, command, glueVersion: "5.0" },
    { ...job, command: { ...command, name: "pythonshell" } },
    { ...job, command: { ...command, name: "glueray" } },
  ],
  fails: [
    [{ ...job, command }, SAYS],
    [{ roleArn: job.roleArn, command }, SAYS],
    [{ ...job, command: { ...command, name: "glueetl" }, defaultArguments: {} }, SAYS],
    [{ ...job, command: { ...command, name: "gluestreaming" } }, SAYS],
    [{ ...job, command, defaultArguments: { [ARGUMENT]: "false" } }, SAYS],
    [
      {
        ...job,
        command,
        defaultArguments: { [ARGUMENT]: "true" },
        nonOverridableArguments: { [ARGUMENT]: "false" },
      },
      SAYS,
    ],
  ],
});
