import { resourcePolicy } from "../../model/policy.ts";
import { isGiven } from "../../values/given.ts";

const SAYS = "It keeps no log anywhere.";

const application = { releaseLabel: "emr-7.9.0", type: "spark" };
const UNMANAGED = { managedPersistenceMonitoringConfiguration: { enabled: false } };

export default resourcePolicy({
  id: "emr-serverless-monitoring",
  title: "An EMR Serverless application keeps its logs",
  service: "EMR Serverless",
  severity: "low",
  why: "Workers are gone as soon as a job ends, and without logs nobody can tell why it failed.",
  write: ["monitoringConfiguration: { cloudwatchLoggingConfiguration: { enabled: true } },"],
  types: ["aws:emrserverless/application:Application"],
  violation: ({ monitoringConfiguration }) => {
    const managed = monitoringConfiguration?.managedPersistenceMonitoringConfiguration;
    // EMR keeps logs itself unless the application says otherwise.
    if (managed?.enabled !== false) return false;
    return (
      monitoringConfiguration?.cloudwatchLoggingConfiguration?.enabled !== true &&
      !isGiven(monitoringConfiguration, "s3MonitoringConfiguration", "logUri") &&
      SAYS
    );
  },
  passes: [
    application,
    { ...application, monitoringConfiguration: {} },
    {
      ...application,
      monitoringConfiguration: { managedPersistenceMonitoringConfiguration: { enabled: true } },
    },
    {
      ...application,
      monitoringConfiguration: { ...UNMANAGED, cloudwatchLoggingConfiguration: { enabled: true } },
    },
    {
      ...application,
      monitoringConfiguration: { ...UNMANAGED, s3MonitoringConfiguration: { logUri: "s3://acme-logs/emr/" } },
    },
  ],
  fails: [
    [{ ...application, monitoringConfiguration: UNMANAGED }, SAYS],
    [
      {
        ...application,
        monitoringConfiguration: {
          ...UNMANAGED,
          cloudwatchLoggingConfiguration: { enabled: false },
          s3MonitoringConfiguration: { logUri: "" },
        },
      },
      SAYS,
    ],
  ],
});
