import * as pulumi from "@pulumi/pulumi";
import { AuditTrail } from "./components/audit-trail/audit-trail.ts";
import { BreakGlass } from "./components/guardrails/break-glass.ts";
import { Guardrails } from "./components/guardrails/guardrails.ts";
import { LogArchive } from "./components/log-archive/log-archive.ts";
import { Organization } from "./components/organization/organization.ts";
import { managementProvider, memberProvider } from "./components/organization/providers.ts";
import { breakGlassUse } from "./documents/break-glass.ts";
import { bucketArn, trailArn as arnOfTrail } from "./documents/arns.ts";
import { queryBucketName } from "./facts/names.ts";
import { partitionOf } from "./facts/partitions.ts";
import type { Exported } from "./outputs.ts";
import { guardrailPolicies } from "./settings/guardrails.ts";
import { settingsOfStack } from "./settings/pulumi-config.ts";

const settings = settingsOfStack();
const { organization: chosen, regions, units, archive, trail } = settings;
const { management, ...members } = settings.accounts;
const { breakGlass } = settings.guardrails;
const { prefix, deploymentRole, tags } = chosen;
const { home, governed } = regions;
const managementAccountId = management.id;
const partition = partitionOf(home).name;
const policies = guardrailPolicies(settings);
const policyTypes = [...new Set([...chosen.policyTypes, ...policies.map(({ type }) => type)])];

// The organization, its units and accounts; from here on every core account has an id and can be reached.
const inManagement = managementProvider(managementAccountId, { home, tags });
const organization = new Organization(
  "organization",
  { ...chosen, policyTypes, managementAccountId, accounts: members, units, home, governed },
  { provider: inManagement },
);
const member = (account: Parameters<typeof memberProvider>[0]) =>
  memberProvider(account, organization.accountId(account), deploymentRole, { home, tags });
const inLogArchive = member("log-archive");
const inSecurityTooling = member("security-tooling");
member("observability");
member("network");

// What must not happen anywhere, and the one role that is let through. The archive stands on it: whoever destroys the
// stack is stopped at the archive, before the guardrails go.
const switchedOn = { provider: inManagement, dependsOn: organization.switchedOn };
if (breakGlass.principals.length > 0) {
  const role = { partition, name: breakGlass.role, principals: breakGlass.principals };
  new BreakGlass("break-glass", { ...role, region: home, rootId: organization.rootId }, switchedOn);
}
const guardrails = new Guardrails(
  "guardrails",
  {
    policies,
    organizationId: organization.id,
    accountId: (key) => organization.accountId(key),
    unitId: (path) => organization.unitId(path),
  },
  switchedOn,
);

// The archive, where member accounts can only deliver.
const archiveAccountId = organization.accountId("log-archive");
const securityAccountId = organization.accountId("security-tooling");
const trailArnByName = arnOfTrail(partition, home, managementAccountId, trail.name);
const logArchive = new LogArchive(
  "log-archive",
  {
    prefix,
    accountId: archiveAccountId,
    regions: { home, governed, replica: archive.replica?.region },
    lock: archive.lock,
    retention: archive.retention,
    place: pulumi.output({
      partition,
      organizationId: organization.id,
      managementAccountId,
      archiveAccountId,
      securityAccountId,
      trailArn: trailArnByName,
      readers: archive.readers,
    }),
  },
  { provider: inLogArchive, dependsOn: guardrails },
);

// The organization trail, which records into the archive.
const ownedByManagement = trail.owner === "management";
const auditTrail = new AuditTrail(
  "organization-trail",
  {
    prefix,
    trailName: trail.name,
    region: home,
    bucketName: logArchive.auditBucketName,
    archiveKeyArn: logArchive.homeKeyArn,
    ownBucketArns: [
      ...logArchive.bucketArns,
      securityAccountId.apply((id) => bucketArn(partition, queryBucketName(prefix, id))),
    ],
    dataEvents: trail.dataEvents,
    insights: trail.insights,
    logGroupRetentionDays: trail.logGroupRetentionDays,
    place: pulumi.output({
      partition,
      region: home,
      ownerAccountId: ownedByManagement ? managementAccountId : securityAccountId,
      managementAccountId,
      organizationId: organization.id,
      trailArn: trailArnByName,
    }),
    after: organization.services.get("cloudtrail") ?? [],
  },
  { provider: ownedByManagement ? inManagement : inSecurityTooling },
);

export const organizationId: Exported<"organizationId"> = organization.id;
export const accountIds: Exported<"accountIds"> = pulumi.output(Object.fromEntries(organization.accountIds));
export const unitIds: Exported<"unitIds"> = pulumi.output(Object.fromEntries(organization.unitIds));
export const trailArn: Exported<"trailArn"> = auditTrail.trailArn;
export const trailLogGroupName: Exported<"trailLogGroupName"> = auditTrail.logGroupName;
export const trailTopicArn: Exported<"trailTopicArn"> = auditTrail.topicArn;
export const breakGlassUsePattern: Exported<"breakGlassUsePattern"> = pulumi.output(
  breakGlassUse(breakGlass.role),
);
export const logBuckets: Exported<"logBuckets"> = pulumi.output(logArchive.buckets);
export const archiveKeyArns: Exported<"archiveKeyArns"> = pulumi.output(logArchive.keyArns);
