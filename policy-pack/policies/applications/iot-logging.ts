import { resourcePolicy } from "../../model/policy.ts";

const SAYS = "It turns all logs off.";

const options = { roleArn: "arn:aws:iam::111122223333:role/iot-logging" } as const;

export default resourcePolicy({
  id: "iot-logging",
  title: "IoT Core logs",
  service: "IoT Core",
  severity: "low",
  why: "Devices that were refused, or that somebody else pretends to be, leave no trace.",
  write: ['defaultLogLevel: "INFO", disableAllLogs: false,'],
  types: ["aws:iot/loggingOptions:LoggingOptions"],
  violation: ({ disableAllLogs, defaultLogLevel }) =>
    (disableAllLogs === true || defaultLogLevel === "DISABLED") && SAYS,
  passes: [
    { ...options, defaultLogLevel: "ERROR" },
    { ...options, defaultLogLevel: "INFO", disableAllLogs: false },
  ],
  fails: [
    [{ ...options, defaultLogLevel: "INFO", disableAllLogs: true }, SAYS],
    [{ ...options, defaultLogLevel: "DISABLED" }, SAYS],
    [{ ...options, defaultLogLevel: "DISABLED", disableAllLogs: false }, SAYS],
  ],
});
