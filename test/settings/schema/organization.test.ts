import { itRefuses } from "../../support/settings.ts";

const KEY = "a short name of lower-case letters, digits and hyphens, 40 at most, beginning with a letter";
const contact = { name: "Ada", title: "On call", email: "ada@example.com", phone: "+1 555 0100" };

describe("a wrong value of the organization", () => {
  itRefuses([
    [
      "a prefix with bad characters",
      { organization: { prefix: "Acme" } },
      'organization.prefix: got "Acme", allowed: 2 or more lower-case letters, digits and hyphens, beginning with a letter and not ending with a hyphen; fix: write it like "acme"',
    ],
    [
      "no prefix",
      { organization: { prefix: undefined } },
      'organization.prefix: got nothing, allowed: 2 or more lower-case letters, digits and hyphens, beginning with a letter and not ending with a hyphen; fix: add it, such as "acme"',
    ],
    [
      "a prefix without a value",
      { organization: { prefix: null } },
      'organization.prefix: got nothing, allowed: 2 or more lower-case letters, digits and hyphens, beginning with a letter and not ending with a hyphen; fix: give it a value, such as "acme"',
    ],
    [
      "no organization id",
      { organization: { adopt: { rootId: "r-ab12" } } },
      'organization.adopt.id: got nothing, allowed: an organization id; fix: add it, such as "o-a1b2c3d4e5"',
    ],
    [
      "a root id of another form",
      { organization: { adopt: { id: "o-a1b2c3d4e5", rootId: "ab12" } } },
      'organization.adopt.rootId: got "ab12", allowed: the id of the organization\'s root; fix: write it like "r-ab12"',
    ],
    [
      "a role name with a path",
      { organization: { deploymentRole: "a/b" } },
      'organization.deploymentRole: got "a/b", allowed: a role name of letters, digits and + = , . @ _ -, 64 at most; fix: write it like "LandingZoneDeployment"',
    ],
    [
      "a misspelled service",
      { organization: { services: { cloudtrail: {}, iam: {}, "account-management": {}, gardduty: {} } } },
      'organization.services.gardduty: unknown key; did you mean "guardduty"?',
    ],
    [
      "an administrator that is no key",
      { organization: { services: { cloudtrail: {}, iam: {}, config: { administrator: "A B" } } } },
      `organization.services.config.administrator: got "A B", allowed: ${KEY}; fix: write it like "security-tooling"`,
    ],
    [
      "a service without its map",
      { organization: { services: { cloudtrail: {}, iam: null } } },
      "organization.services.iam: got nothing, allowed: a map of settings; fix: give it a value",
    ],
    [
      "a policy type that AWS does not know",
      { organization: { policyTypes: ["SERVICE_CONTROL_POLICIES"] } },
      'organization.policyTypes[0]: got "SERVICE_CONTROL_POLICIES", allowed: one of "AISERVICES_OPT_OUT_POLICY", "BACKUP_POLICY", "CHATBOT_POLICY", "DECLARATIVE_POLICY_EC2", "INSPECTOR_POLICY", "RESOURCE_CONTROL_POLICY", "S3_POLICY", "SECURITYHUB_POLICY", "SERVICE_CONTROL_POLICY", "TAG_POLICY"; fix: did you mean "SERVICE_CONTROL_POLICY"?',
    ],
    [
      "a switch in quotes",
      { organization: { centralRootAccess: "false" } },
      'organization.centralRootAccess: got "false", allowed: true or false; fix: take the quotes away: false',
    ],
    [
      "a switch that is neither",
      { organization: { centralRootAccess: "maybe" } },
      'organization.centralRootAccess: got "maybe", allowed: true or false; fix: correct the value',
    ],
    [
      "a kind of contact that AWS does not know",
      { organization: { contacts: { securty: contact } } },
      'organization.contacts.securty: unknown key; did you mean "security"?',
    ],
    [
      "a contact without a name",
      { organization: { contacts: { security: { ...contact, name: "" } } } },
      'organization.contacts.security.name: got "", allowed: a name of 1 to 64 characters; fix: write it like "Security team"',
    ],
    [
      "a contact with a long title",
      { organization: { contacts: { billing: { ...contact, title: "x".repeat(51) } } } },
      `organization.contacts.billing.title: got "${"x".repeat(51)}", allowed: a title of 1 to 50 characters; fix: write it like "On call"`,
    ],
    [
      "a telephone number without quotes",
      { organization: { contacts: { operations: { ...contact, phone: 15550100 } } } },
      'organization.contacts.operations.phone: got 15550100, allowed: a telephone number in quotes: digits, spaces and + - ( ), 25 at most; fix: put it in quotes: "15550100"',
    ],
    [
      "a tag key that AWS keeps for itself",
      { organization: { tags: { "aws:owner": "x" } } },
      'organization.tags["aws:owner"]: got the key "aws:owner", allowed: a tag key of letters, digits, spaces and _ . : / = + @ -, 128 at most, not beginning with \'aws:\'; fix: rename it',
    ],
    [
      "a tag value that YAML takes for a number",
      { organization: { tags: { "cost-center": 42 } } },
      'organization.tags.cost-center: got 42, allowed: a tag value in quotes, of letters, digits, spaces and _ . : / = + @ -, 256 at most; fix: put it in quotes: "42"',
    ],
  ]);
});
