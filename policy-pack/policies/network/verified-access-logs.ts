import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";

const INSTANCE = "aws:verifiedaccess/instance:Instance";
const LOGGING = "aws:verifiedaccess/instanceLoggingConfiguration:InstanceLoggingConfiguration";

const SAYS = "No logging configuration sends its access logs anywhere.";

const instance = a(INSTANCE, { description: "staff" });
type AccessLogs = Parameters<typeof a<typeof LOGGING>>[1]["accessLogs"];
const logging = (accessLogs: AccessLogs, of = "instance") =>
  a(LOGGING, { verifiedaccessInstanceId: ref(of), accessLogs });
const OFF = {
  cloudwatchLogs: { enabled: false },
  kinesisDataFirehose: { enabled: false },
  s3: { enabled: false },
};
const toLogGroup = { cloudwatchLogs: { enabled: true, logGroup: "/acme/verified-access" } };

export default stackPolicy({
  id: "verified-access-logs",
  title: "A Verified Access instance logs access",
  service: "Verified Access",
  severity: "medium",
  why: "Whom it let in to which application, and why, can't be told.",
  write: [
    'new aws.verifiedaccess.InstanceLoggingConfiguration("logs", { verifiedaccessInstanceId: instance.id,',
    "  accessLogs: { cloudwatchLogs: { enabled: true, logGroup: logs.name } } });",
  ],
  types: [INSTANCE],
  beside: [LOGGING],
  companions: (resource, stack) =>
    !stack
      .referring(resource, "verifiedaccessInstanceId", LOGGING)
      .some(
        ({ properties: { accessLogs } }) =>
          accessLogs?.cloudwatchLogs?.enabled === true ||
          accessLogs?.kinesisDataFirehose?.enabled === true ||
          accessLogs?.s3?.enabled === true,
      ) && SAYS,
  passes: [
    { instance, logging: logging(toLogGroup) },
    { instance, logging: logging({ kinesisDataFirehose: { enabled: true, deliveryStream: "acme-access" } }) },
    { instance, logging: logging({ ...OFF, s3: { enabled: true, bucketName: "acme-access" } }) },
  ],
  fails: [
    [{ instance }, SAYS],
    [{ instance, logging: logging({ includeTrustContext: true }) }, SAYS],
    [{ instance, logging: logging(OFF) }, SAYS],
    [{ instance, other: instance, logging: logging(toLogGroup, "other") }, SAYS],
  ],
});
