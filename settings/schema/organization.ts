import { z } from "zod";
import { POLICY_TYPES, type PolicyType } from "../../facts/policy-types.ts";
import { SERVICE_KEYS, type ServiceKey } from "../../facts/services.ts";
import { accountKey, emailAddress, roleName, tags, text } from "./text.ts";

const contact = z.strictObject({
  name: text(/^.{1,64}$/u, "a name of 1 to 64 characters", "Security team").meta({
    description: "Who it is.",
  }),
  title: text(/^.{1,50}$/u, "a title of 1 to 50 characters", "On call").meta({
    description: "What they are there.",
  }),
  email: emailAddress.meta({ description: "Where AWS writes to." }),
  phone: text(
    /^[ 0-9()+-]{1,25}$/,
    "a telephone number in quotes: digits, spaces and + - ( ), 25 at most",
    "+1 555 0100",
  ).meta({ description: "Where AWS calls." }),
});

const service = z.strictObject({
  administrator: accountKey
    .meta({ examples: ["security-tooling"] })
    .optional()
    .meta({
      description:
        "The account that administers the service for the organization. Left out: the management account.",
    }),
});

export type ServiceSettings = z.output<typeof service>;

const SECURITY = { administrator: "security-tooling" };

/** Trusted access that the landing zone's own capabilities need, each with its delegated administrator. */
const SERVICES_BY_DEFAULT: Partial<Record<ServiceKey, ServiceSettings>> = {
  "access-analyzer": SECURITY,
  "account-management": {},
  cloudtrail: {},
  config: SECURITY,
  guardduty: SECURITY,
  iam: {},
  observability: { administrator: "observability" },
  ram: {},
  "security-hub": SECURITY,
  stacksets: {},
};

const POLICY_TYPES_BY_DEFAULT: PolicyType[] = [
  "DECLARATIVE_POLICY_EC2",
  "RESOURCE_CONTROL_POLICY",
  "SERVICE_CONTROL_POLICY",
  "TAG_POLICY",
];

export const organization = z
  .strictObject({
    prefix: text(
      /^[a-z][a-z0-9-]*[a-z0-9]$/,
      "2 or more lower-case letters, digits and hyphens, beginning with a letter and not ending with a hyphen",
      "acme",
    ).meta({
      description:
        "What names begin with that must be known across accounts, such as bucket names. Never change it later: buckets cannot be renamed.",
    }),
    adopt: z
      .strictObject({
        id: text(/^o-[a-z0-9]{10,32}$/, "an organization id", "o-a1b2c3d4e5").meta({
          description: "The organization's id.",
        }),
        rootId: text(/^r-[0-9a-z]{4,32}$/, "the id of the organization's root", "r-ab12").meta({
          description: "The id of its root.",
        }),
      })
      .optional()
      .meta({
        description:
          "Adopts the organization that the management account already has. Left out, it is created.",
      }),
    deploymentRole: roleName
      .default("OrganizationAccountAccessRole")
      .meta({ description: "The role in every account that the management account's credentials assume." }),
    services: z
      .partialRecord(z.enum(SERVICE_KEYS).meta({ title: "service" }), service)
      .default(SERVICES_BY_DEFAULT)
      .meta({
        description:
          "Services that may work across the organization (trusted access) and who administers each. Services that are not named stay as they are.",
      }),
    policyTypes: z
      .array(z.enum(POLICY_TYPES))
      .default(POLICY_TYPES_BY_DEFAULT)
      .meta({ description: "Policy types enabled at the organization's root." }),
    centralRootAccess: z.boolean().default(true).meta({
      description:
        "Manages the member accounts' root credentials centrally, so that none needs its own. Needs the service `iam`.",
    }),
    contacts: z
      .partialRecord(z.enum(["security", "billing", "operations"]).meta({ title: "kind" }), contact)
      .default({})
      .meta({
        description: "Alternate contacts of the core accounts. Needs the service `account-management`.",
      }),
    tags: tags.default({}).meta({ description: "Tags on everything that the landing zone places." }),
  })
  .meta({ description: "The organization itself." });
