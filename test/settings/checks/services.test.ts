import { expect } from "chai";
import { problemLines } from "../../support/settings.ts";

/** The services without which the small settings have a problem. */
const NEEDED = { cloudtrail: {}, iam: {} };

const withServices = (services: object, others: object = {}) =>
  problemLines({ organization: { services: { ...NEEDED, ...services }, ...others } });

const contact = { name: "Ada", title: "On call", email: "ada@example.com", phone: "+1 555 0100" };

describe("serviceAdministrators", () => {
  it("takes any member account, and none", () => {
    expect(withServices({ guardduty: { administrator: "payments" }, ram: {} })).to.deep.equal([]);
  });

  it("refuses one where there can be none", () => {
    expect(withServices({ ram: { administrator: "network" } })).to.deep.equal([
      'organization.services.ram.administrator: got "network", allowed: no administrator, because Resource Access Manager takes none; fix: leave it out',
    ]);
  });

  it("refuses the management account", () => {
    expect(withServices({ guardduty: { administrator: "management" } })).to.deep.equal([
      'organization.services.guardduty.administrator: got "management", allowed: a member account; the management account administers what no other does; fix: leave it out',
    ]);
  });

  it("refuses an account that is not there, and names one that comes near", () => {
    const services = { config: { administrator: "security-tools" }, macie: { administrator: "privacy" } };
    expect(withServices(services)).to.deep.equal([
      'organization.services.config.administrator: got "security-tools", allowed: a key of the section "accounts"; fix: did you mean "security-tooling"?',
      'organization.services.macie.administrator: got "privacy", allowed: a key of the section "accounts"; fix: add the account, or name another',
    ]);
  });

  it("has no verdict where the accounts could not be read", () => {
    const organization = { services: { ...NEEDED, macie: { administrator: "privacy" } } };
    expect(problemLines({ organization, accounts: 5 })).to.deep.equal([
      "accounts: got 5, allowed: a map; fix: write its settings on the lines below it, indented",
    ]);
  });
});

describe("centralRootAccess", () => {
  it("needs the service iam", () => {
    const services = { cloudtrail: {} };
    expect(problemLines({ organization: { services, centralRootAccess: false } })).to.deep.equal([]);
    expect(problemLines({ organization: { services } })).to.deep.equal([
      'organization.centralRootAccess: got true, allowed: true only with the service "iam"; fix: add "iam: {}" to organization.services, or write false',
    ]);
  });
});

describe("contacts", () => {
  const contacts = { security: contact, billing: contact };

  it("need the service account-management", () => {
    expect(withServices({ "account-management": {} }, { contacts })).to.deep.equal([]);
    expect(withServices({}, { contacts })).to.deep.equal([
      'organization.contacts: got contacts for security, billing, allowed: contacts only with the service "account-management"; fix: add "account-management: {}" to organization.services, or leave the contacts out',
    ]);
  });
});

describe("trailService", () => {
  it("needs the service cloudtrail, whoever owns the trail", () => {
    const organization = { services: { iam: {} } };
    const line =
      'organization.services.cloudtrail: got nothing, allowed: this service, because the organization trail needs it; fix: add "cloudtrail: {}" to organization.services';
    expect(problemLines({ organization })).to.deep.equal([line]);
    expect(problemLines({ organization, trail: { owner: "security-tooling" } })).to.deep.equal([line]);
  });

  it("lets another account than management own the trail only if it administers CloudTrail", () => {
    const trail = { owner: "security-tooling" };
    const delegated = { services: { ...NEEDED, cloudtrail: { administrator: "security-tooling" } } };
    expect(problemLines({ organization: delegated, trail })).to.deep.equal([]);
    expect(problemLines({ organization: delegated })).to.deep.equal([]);
    expect(problemLines({ trail })).to.deep.equal([
      'trail.owner: got "security-tooling", which does not administer CloudTrail, allowed: the administrator of the service "cloudtrail", or "management"; fix: write "cloudtrail: { administrator: security-tooling }" in organization.services',
    ]);
  });
});
