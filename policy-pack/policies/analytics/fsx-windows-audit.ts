import { resourcePolicy } from "../../model/policy.ts";
import { numberOf } from "../../values/values.ts";

const SAYS = "It audits access neither to files nor to shares.";

const system = { subnetIds: ["subnet-1"], storageCapacity: 300, throughputCapacity: 32 };
const audited = (auditLogConfiguration: object) => ({ ...system, auditLogConfiguration });

/** Smaller file systems cannot audit, in MB/s. */
const LEAST_THROUGHPUT = 32;

const isOff = (level: string | null | undefined): boolean => (level ?? "DISABLED") === "DISABLED";

export default resourcePolicy({
  id: "fsx-windows-audit",
  title: "A Windows file system audits access to files",
  service: "FSx",
  severity: "medium",
  why: "After a leak or an extortion nobody can tell which files who opened, changed or deleted.",
  write: [
    'auditLogConfiguration: { fileAccessAuditLogLevel: "SUCCESS_AND_FAILURE",',
    "  auditLogDestination: group.arn },",
  ],
  types: ["aws:fsx/windowsFileSystem:WindowsFileSystem"],
  violation: ({ auditLogConfiguration, throughputCapacity }) =>
    isOff(auditLogConfiguration?.fileAccessAuditLogLevel) &&
    isOff(auditLogConfiguration?.fileShareAccessAuditLogLevel) &&
    (numberOf(throughputCapacity) ?? LEAST_THROUGHPUT) >= LEAST_THROUGHPUT &&
    SAYS,
  passes: [
    audited({ fileAccessAuditLogLevel: "SUCCESS_AND_FAILURE" }),
    audited({ fileAccessAuditLogLevel: "DISABLED", fileShareAccessAuditLogLevel: "FAILURE_ONLY" }),
    audited({ fileAccessAuditLogLevel: "SUCCESS_ONLY", fileShareAccessAuditLogLevel: "DISABLED" }),
    { ...system, throughputCapacity: 16 },
  ],
  fails: [
    [system, SAYS],
    [{ ...system, throughputCapacity: 2048 }, SAYS],
    [audited({}), SAYS],
    [audited({ fileAccessAuditLogLevel: "DISABLED", fileShareAccessAuditLogLevel: "DISABLED" }), SAYS],
  ],
});
