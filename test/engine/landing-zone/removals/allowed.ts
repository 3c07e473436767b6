import { ARCHIVE_BUCKETS, parts } from "./parts.ts";

const updated = (...names: string[]) => Object.fromEntries(names.map((name) => [name, "update"]));

const CORE = ["log-archive", "management", "network", "observability", "security-tooling"];
const CONTACTS = CORE.flatMap((account) => parts(account, "billing", "operations", "security"));
const ARCHIVE_KEYS = ["eu-central-1", "eu-west-1", "us-east-1"].map((region) => `log-archive-${region}-key`);
const LIFECYCLES = updated("audit-eu-west-1-lifecycle", "audit-eu-central-1-lifecycle");

const AT_ROOT = [
  "aiservices-opt-out-root",
  "declarative-policy-ec2-root",
  "rcp-root-0",
  "s3-root",
  "scp-root-0",
  "scp-root-1",
];
const AT_ARCHIVE = ["scp-account:log-archive-0", "scp-account:log-archive-0-account:log-archive"];

/** What is left out, where it stands, and what the engine then does. */
type Removal = readonly [string, readonly string[], Readonly<Record<string, string>>];

/** Each round is left out besides the ones before it. No two removals of a round change the same resource. */
export const ROUNDS: readonly (readonly Removal[])[] = [
  [
    [
      "contacts",
      ["organization.contacts"],
      Object.fromEntries(CONTACTS.map((contact) => [contact, "delete"])),
    ],
    ["tags of everything", ["organization.tags"], updated(...CORE)],
    ["policy types, which stay enabled", ["organization.policyTypes"], updated("organization-switches")],
    ["tags of a unit", ["units.workloads.tags"], updated("workloads")],
    ["an account's name", ["accounts.payments.name"], updated("payments")],
    [
      "readers",
      ["archive.readers"],
      updated(...ARCHIVE_KEYS, ...ARCHIVE_BUCKETS.map((bucket) => `${bucket}-policy`)),
    ],
    ["a colder class of storage", ["archive.retention.audit.deepArchiveAfterDays"], LIFECYCLES],
    [
      "guardrails of a unit",
      ["guardrails.units.workloads/staging"],
      { "scp-workloads/staging-0": "delete", "scp-workloads/staging-0-workloads/staging": "delete" },
    ],
    [
      "guardrails of the root",
      ["guardrails.units.root"],
      Object.fromEntries(
        [...AT_ROOT, ...AT_ROOT.map((policy) => `${policy}-root`), ...AT_ARCHIVE].map((name) => [
          name,
          "delete",
        ]),
      ),
    ],
    ["insights", ["trail.insights"], updated("organization-trail")],
    ["the log group's retention", ["trail.logGroupRetentionDays"], updated("organization-trail-events")],
  ],
  [
    ["tags of accounts", ["accounts.payments.tags", "accounts.ledger.tags"], updated("payments", "ledger")],
    ["a class's own retention", ["archive.retention"], LIFECYCLES],
    ["data events", ["trail.dataEvents"], updated("organization-trail")],
  ],
  [["units of accounts", ["accounts.payments.unit", "accounts.ledger.unit"], updated("payments", "ledger")]],
];
