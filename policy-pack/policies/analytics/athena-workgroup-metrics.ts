import { resourcePolicy } from "../../model/policy.ts";
import { changed } from "../../values/changed.ts";

const SAYS = "It publishes no metrics.";

export default resourcePolicy({
  id: "athena-workgroup-metrics",
  title: "An Athena workgroup publishes its metrics",
  service: "Athena",
  severity: "medium",
  why: "No alarm can tell that somebody suddenly scans all the data, or that queries fail.",
  write: ["configuration: { publishCloudwatchMetricsEnabled: true },"],
  types: ["aws:athena/workgroup:Workgroup"],
  // Metrics are published unless the workgroup says otherwise.
  violation: ({ configuration }) => configuration?.publishCloudwatchMetricsEnabled === false && SAYS,
  remedy: ({ configuration }) => ({
    configuration: changed(configuration, { publishCloudwatchMetricsEnabled: true }),
  }),
  passes: [
    {},
    { configuration: { enforceWorkgroupConfiguration: true } },
    { configuration: { publishCloudwatchMetricsEnabled: true } },
  ],
  fails: [
    [{ configuration: { publishCloudwatchMetricsEnabled: false } }, SAYS],
    [
      {
        state: "ENABLED",
        configuration: { publishCloudwatchMetricsEnabled: false, enforceWorkgroupConfiguration: true },
      },
      SAYS,
    ],
  ],
});
