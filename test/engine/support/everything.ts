import { settingsInput } from "../../support/settings.ts";
import { UNIT } from "../world/rules/organizations.ts";
import type { World } from "../world/world.ts";
import { organizationBefore, type RawSettings } from "./landing-zone.ts";

const contact = (email: string) => ({
  name: "Operations",
  title: "On call",
  email,
  phone: "+353 1 555 0100",
});

const SECURITY = { administrator: "security-tooling" };
const SECURITY_UNIT = "ou-ab12-5ecur1ty";

/** Settings that name all that settings can name. */
export const EVERYTHING: RawSettings = settingsInput({
  organization: {
    adopt: { id: "o-a1b2c3d4e5", rootId: "r-ab12" },
    deploymentRole: "LandingZoneDeployment",
    services: {
      "access-analyzer": SECURITY,
      "account-management": SECURITY,
      cloudtrail: SECURITY,
      config: SECURITY,
      detective: SECURITY,
      guardduty: SECURITY,
      health: SECURITY,
      iam: SECURITY,
      "identity-center": SECURITY,
      inspector: SECURITY,
      ipam: { administrator: "network" },
      macie: SECURITY,
      observability: { administrator: "observability" },
      ram: {},
      "security-hub": SECURITY,
      stacksets: SECURITY,
      "tag-policies": {},
    },
    policyTypes: ["BACKUP_POLICY", "SERVICE_CONTROL_POLICY"],
    centralRootAccess: true,
    contacts: {
      billing: contact("billing@example.com"),
      operations: contact("operations@example.com"),
      security: contact("security@example.com"),
    },
    tags: { owner: "platform" },
  },
  units: {
    security: { id: SECURITY_UNIT },
    workloads: { tags: { kind: "workload" }, units: { production: {}, staging: {} } },
  },
  accounts: {
    payments: { name: "Payments", tags: { "cost-center": "payments" } },
    ledger: { id: "600000000002", unit: "workloads/production", tags: { "cost-center": "ledger" } },
  },
  guardrails: {
    units: { root: { preset: "baseline" }, "workloads/staging": { preset: "sandbox" } },
    breakGlass: { principals: ["arn:aws:iam::111122223333:user/break-glass-1"] },
  },
  archive: {
    lock: { mode: "compliance", days: 30 },
    replica: { region: "eu-central-1" },
    readers: ["LogReader"],
    retention: {
      audit: {
        instantRetrievalAfterDays: 30,
        flexibleRetrievalAfterDays: 120,
        deepArchiveAfterDays: 365,
        expireAfterDays: 3000,
      },
    },
  },
  trail: {
    name: "audit",
    owner: "security-tooling",
    insights: ["ApiCallRateInsight"],
    dataEvents: { s3: "write", lambda: "all" },
    logGroupRetentionDays: 30,
  },
});

/** Puts there what they adopt. */
export function beforeEverything(world: World): void {
  organizationBefore(EVERYTHING)(world);
  world.drift(UNIT, SECURITY_UNIT, { name: "security" });
}

type Section = Readonly<Record<string, unknown>>;

/** The settings without what stands at some paths, such as `archive.lock`. */
export function withoutAny(...paths: readonly string[]): RawSettings {
  const rest = structuredClone(EVERYTHING);
  for (const path of paths) {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    const section = keys.reduce<Section>((at, key) => at[key] as Section, rest);
    Reflect.deleteProperty(section, last);
  }
  return rest;
}
