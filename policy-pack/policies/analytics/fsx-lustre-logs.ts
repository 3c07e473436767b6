import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";

const SYSTEM = "aws:fsx/lustreFileSystem:LustreFileSystem";
const ASSOCIATION = "aws:fsx/dataRepositoryAssociation:DataRepositoryAssociation";

const SAYS = "It does not log the exchange with its bucket.";

const linked = { subnetIds: "subnet-1", storageCapacity: 1200, importPath: "s3://acme-genomes" };
const persistent = { subnetIds: "subnet-1", storageCapacity: 1200, deploymentType: "PERSISTENT_2" };
const association = a(ASSOCIATION, {
  fileSystemId: ref("system"),
  fileSystemPath: "/genomes",
  dataRepositoryPath: "s3://acme-genomes",
});

export default stackPolicy({
  id: "fsx-lustre-logs",
  title: "A Lustre file system logs its exchange with S3",
  service: "FSx",
  severity: "low",
  why: "Files that were never imported or exported are missed only when the scratch copy is gone.",
  write: ['logConfiguration: { level: "WARN_ERROR" },'],
  types: [SYSTEM],
  beside: [ASSOCIATION],
  companions: (resource, stack) => {
    // Without a data repository there is nothing to log.
    const isLinked =
      !isEmpty(resource.properties.importPath) ||
      stack.referring(resource, "fileSystemId", ASSOCIATION).length > 0;
    return isLinked && (resource.properties.logConfiguration?.level ?? "DISABLED") === "DISABLED" && SAYS;
  },
  passes: [
    { system: a(SYSTEM, { ...linked, logConfiguration: { level: "WARN_ERROR" } }) },
    { system: a(SYSTEM, { ...persistent, logConfiguration: { level: "ERROR_ONLY" } }), association },
    { system: a(SYSTEM, persistent) },
    { system: a(SYSTEM, { ...persistent, importPath: "" }) },
  ],
  fails: [
    [{ system: a(SYSTEM, linked) }, SAYS],
    [{ system: a(SYSTEM, persistent), association }, SAYS],
    [{ system: a(SYSTEM, { ...linked, logConfiguration: {} }) }, SAYS],
    [{ system: a(SYSTEM, { ...linked, logConfiguration: { level: "DISABLED" } }) }, SAYS],
  ],
});
