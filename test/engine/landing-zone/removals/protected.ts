import type { ServiceKey } from "../../../../facts/services.ts";
import { EVERYTHING, withoutAny } from "../../support/everything.ts";
import type { RawSettings } from "../../support/landing-zone.ts";
import { ARCHIVE_BUCKETS, COPIED, parts } from "./parts.ts";

const inBoth = (name: string) => [`${name}-eu-west-1`, `${name}-us-east-1`];

/** What the engine refuses to delete for each service that is left out. */
const GUARDED: Readonly<Partial<Record<ServiceKey, readonly string[]>>> = {
  "access-analyzer": ["access-analyzer.amazonaws.com-security-tooling"],
  config: [
    "config.amazonaws.com-security-tooling",
    "config-multiaccountsetup.amazonaws.com-security-tooling",
  ],
  detective: inBoth("detective-security-tooling"),
  guardduty: inBoth("guardduty-security-tooling"),
  health: ["health.amazonaws.com-security-tooling"],
  "identity-center": ["sso.amazonaws.com-security-tooling"],
  inspector: inBoth("inspector-security-tooling"),
  ipam: ["ipam-network"],
  macie: inBoth("macie-security-tooling"),
  observability: ["observabilityadmin.amazonaws.com-observability"],
  ram: ["organization-sharing"],
  "security-hub": inBoth("security-hub-security-tooling"),
  stacksets: ["member.org.stacksets.cloudformation.amazonaws.com-security-tooling"],
  "tag-policies": ["tagpolicies.tag.amazonaws.com"],
};

const LOCKED = ["application", "audit", "cloudwatch-export", "network", "security", "waf"];

const LOCK_NAMES = [
  ...LOCKED.map((each) => `${each}-eu-west-1-lock`),
  ...LOCKED.filter((each) => each !== "cloudwatch-export").map((each) => `${each}-eu-central-1-lock`),
  "cloudwatch-export-us-east-1-lock",
];

type Values = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Everything, with other values in one section. */
const changed = (section: string, values: Readonly<Record<string, unknown>>): RawSettings => ({
  ...EVERYTHING,
  [section]: { ...(EVERYTHING as Values)[section], ...values },
});

const withoutAdministrators = changed("organization", {
  services: Object.fromEntries(
    Object.entries((EVERYTHING as Values).organization!.services as Values).map(([service, chosen]) => [
      service,
      service === "cloudtrail" ? chosen : {},
    ]),
  ),
});

/** What is left out, and the names of what the engine refuses to delete or replace therefore. */
export const PROTECTED: readonly (readonly [string, RawSettings, readonly string[]])[] = [
  [
    "each service that nothing else needs",
    withoutAny(...Object.keys(GUARDED).map((service) => `organization.services.${service}`)),
    Object.values(GUARDED).flat(),
  ],
  [
    "the administrator of each service",
    withoutAdministrators,
    [
      ...Object.values({ ...GUARDED, ram: [], "tag-policies": [] }).flat(),
      "account.amazonaws.com-security-tooling",
      "iam.amazonaws.com-security-tooling",
    ],
  ],
  [
    "central root access",
    changed("organization", { centralRootAccess: false }),
    ["organization-root-access"],
  ],
  [
    "the organization that is adopted",
    withoutAny("organization.adopt"),
    ["organization-trail-key", "workloads", "workloads/production", "workloads/staging"],
  ],
  [
    "a unit",
    withoutAny("units.workloads.units.staging", "guardrails.units.workloads/staging"),
    ["workloads/staging"],
  ],
  ["an account that was created", withoutAny("accounts.payments"), ["payments"]],
  ["an account that was adopted", withoutAny("accounts.ledger"), ["ledger"]],
  ["the lock", withoutAny("archive.lock"), LOCK_NAMES],
  [
    "the replica",
    withoutAny("archive.replica"),
    [
      ...COPIED.map((each) => `log-archive-replication-${each}`),
      ...parts("s3-access-eu-central-1", "encryption", "lifecycle", "ownership"),
      "log-archive-eu-central-1-alias",
    ],
  ],
  [
    "a region",
    changed("regions", { governed: ["eu-west-1"] }),
    [
      ...["detective", "guardduty", "inspector", "macie", "security-hub"].map(
        (each) => `${each}-security-tooling-us-east-1`,
      ),
      ...parts("s3-access-us-east-1", "encryption", "lifecycle", "ownership"),
      ...["cloudwatch-export-us-east-1", "load-balancing-us-east-1"].flatMap((bucket) =>
        parts(bucket, "encryption", "lifecycle", "logging", "ownership", "policy"),
      ),
      "cloudwatch-export-us-east-1-lock",
      "log-archive-us-east-1-alias",
    ],
  ],
  ["the account that owns the trail", withoutAny("trail.owner"), ["organization-trail-key"]],
  ["the break-glass role", withoutAny("guardrails.breakGlass"), ["break-glass-everywhere"]],
  ["the trail's name", withoutAny("trail.name"), ["organization-trail", "organization-trail-events"]],
];

const { payments, ...others } = (EVERYTHING as Values).accounts!;

/** What comes under another name, and names of what the engine refuses to delete or replace, among others. */
export const RENAMED: readonly (readonly [string, RawSettings, readonly string[]])[] = [
  ["an account's key", { ...EVERYTHING, accounts: { ...others, billing: payments } }, ["payments"]],
  [
    "the prefix",
    changed("organization", { prefix: "other" }),
    [...ARCHIVE_BUCKETS, "organization-trail-events", "log-archive-replication-role"],
  ],
];
