import * as aws from "@pulumi/aws";
import { expect } from "chai";
import { Organization, type OrganizationArgs } from "../../../components/organization/organization.ts";
import { build, listOf, named } from "../../support/build.ts";

const created = (key: string, unit: string) => ({ email: `aws+${key}@example.com`, unit, tags: {} });
const members = {
  "log-archive": created("log-archive", "security"),
  "security-tooling": created("security-tooling", "security"),
  observability: created("observability", "root"),
  network: created("network", "root"),
};

const args = (changes: Partial<OrganizationArgs> = {}): OrganizationArgs => ({
  managementAccountId: "111111111111",
  accounts: members,
  units: { security: { tags: {} } },
  deploymentRole: "Deployment",
  policyTypes: ["TAG_POLICY", "SERVICE_CONTROL_POLICY"],
  services: {},
  centralRootAccess: false,
  contacts: {},
  home: "eu-west-1",
  governed: ["eu-west-1", "us-east-1"],
  ...changes,
});

const organizationWith = (changes: Partial<OrganizationArgs> = {}, unknowns = false) =>
  build(
    () => {
      const provider = new aws.Provider("management", {});
      new Organization("organization", args(changes), { provider });
    },
    { unknowns },
  );

const adopt = { id: "o-a1b2c3d4e5", rootId: "r-ab12" };
const person = {
  name: "Security",
  title: "On call",
  email: "security@example.com",
  phone: "+353 1 555 0100",
};
const EVERYTHING: Partial<OrganizationArgs> = {
  services: {
    "account-management": {},
    guardduty: { administrator: "security-tooling" },
    iam: {},
    ram: {},
    stacksets: {},
  },
  centralRootAccess: true,
  contacts: { security: person },
};

const SMALLEST = [
  "Account log-archive",
  "Account network",
  "Account observability",
  "Account security-tooling",
  "Organization organization",
  "OrganizationalUnit security",
  "Switches organization-switches",
];

describe("Organization", () => {
  it("creates these and no others, under itself, by the management account", async () => {
    const [, component, ...children] = await organizationWith();
    expect(component?.type).to.equal("landing-zone:organization:Organization");
    expect(listOf(children)).to.deep.equal(SMALLEST);
    for (const { name, parent } of children) expect(parent, name).to.equal("organization");
    const placed = children.filter(({ type }) => type.startsWith("aws:"));
    for (const { name, provider } of placed) expect(provider, name).to.equal("management");
  });

  it("creates the organization protected, and leaves trusted access to one resource per service", async () => {
    const made = await organizationWith();
    const root = made.find(({ type }) => type === "aws:organizations/organization:Organization");
    expect(root?.inputs).to.deep.equal({
      featureSet: "ALL",
      enabledPolicyTypes: ["SERVICE_CONTROL_POLICY", "TAG_POLICY"],
    });
    expect(root).to.include({ protect: true, retainOnDelete: true });
    expect(root?.ignoreChanges).to.deep.equal(["awsServiceAccessPrincipals"]);
  });

  it("adopts an organization without a resource for it, and enables its policy types by a hook", async () => {
    const [, , ...children] = await organizationWith({ adopt });
    expect(listOf(children)).to.deep.equal(SMALLEST.filter((each) => !each.startsWith("Organization ")));
    expect(named(children, "security").inputs.parentId).to.equal("r-ab12");
    const switches = named(children, "organization-switches");
    expect(switches.inputs).to.deep.equal({
      rootId: "r-ab12",
      policyTypes: ["TAG_POLICY", "SERVICE_CONTROL_POLICY"],
      stackSets: false,
    });
    expect(switches.hooks).to.deep.equal({
      beforeCreateList: ["organization-switches"],
      beforeUpdateList: ["organization-switches"],
    });
  });

  it("trusts each named service after the organization stands, and lets none go", async () => {
    const made = await organizationWith({ services: { guardduty: {} } });
    for (const principal of ["guardduty.amazonaws.com", "malware-protection.guardduty.amazonaws.com"]) {
      const access = named(made, principal);
      expect(access.inputs).to.deep.equal({ servicePrincipal: principal });
      expect(access).to.include({ protect: true, retainOnDelete: true });
      expect(access.after).to.deep.equal(["organization"]);
    }
  });

  it("registers an administrator after the service is trusted", async () => {
    const made = await organizationWith(EVERYTHING);
    const registered = named(made, "guardduty-security-tooling-us-east-1");
    expect(registered.inputs).to.deep.equal({ adminAccountId: "security-tooling-id", region: "us-east-1" });
    expect(registered.after).to.deep.equal([
      "guardduty.amazonaws.com",
      "malware-protection.guardduty.amazonaws.com",
      "security-tooling",
    ]);
  });

  it("switches on central root access, sharing and StackSets, each after its service is trusted", async () => {
    const made = await organizationWith(EVERYTHING);
    const root = named(made, "organization-root-access");
    expect(root.inputs).to.deep.equal({ enabledFeatures: ["RootCredentialsManagement", "RootSessions"] });
    expect(root.after).to.deep.equal(["iam.amazonaws.com"]);
    expect(named(made, "organization-sharing").after).to.deep.equal(["ram.amazonaws.com"]);
    const switches = named(made, "organization-switches");
    expect(switches.inputs).to.deep.equal({ rootId: "r-fake", policyTypes: [], stackSets: true });
    for (const { name, protect, retainOnDelete } of [root, named(made, "organization-sharing"), switches])
      expect({ protect, retainOnDelete }, name).to.deep.equal({ protect: true, retainOnDelete: true });
    expect(switches.after).to.deep.equal([
      "member.org.stacksets.cloudformation.amazonaws.com",
      "organization",
    ]);
  });

  it("gives the core accounts their contacts, the management account without its id", async () => {
    const made = await organizationWith(EVERYTHING);
    const contact = {
      alternateContactType: "SECURITY",
      name: "Security",
      title: "On call",
      emailAddress: "security@example.com",
      phoneNumber: "+353 1 555 0100",
    };
    expect(named(made, "management-security").inputs).to.deep.equal(contact);
    expect(named(made, "network-security").inputs).to.deep.equal({ accountId: "network-id", ...contact });
    expect(named(made, "network-security").after).to.deep.equal(["account.amazonaws.com", "network"]);
    expect(made.filter(({ type }) => type.endsWith(":AlternativeContact")).length).to.equal(5);
  });

  it("plays a first preview, where nothing that is created has an id", async () => {
    const known = listOf(await organizationWith(EVERYTHING));
    expect(listOf(await organizationWith(EVERYTHING, true))).to.deep.equal(known);
  });

  it("names the accounts that are known when one is not", async () => {
    const { network: _, ...three } = members;
    const failure = await organizationWith({
      accounts: three,
      ...EVERYTHING,
      contacts: { security: person },
    }).then(() => "", String);
    expect(failure).to.include("no account network; known: management, log-archive");
  });
});
