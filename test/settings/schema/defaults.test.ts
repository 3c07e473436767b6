import { expect } from "chai";
import { settings } from "../../support/settings.ts";

describe("settings that say no more than they must", () => {
  const { organization, archive, trail, accounts, units } = settings();

  it("trust the services of the landing zone, and only those", () => {
    expect(organization.services).to.deep.equal({
      "access-analyzer": { administrator: "security-tooling" },
      "account-management": {},
      cloudtrail: {},
      config: { administrator: "security-tooling" },
      guardduty: { administrator: "security-tooling" },
      iam: {},
      observability: { administrator: "observability" },
      ram: {},
      "security-hub": { administrator: "security-tooling" },
      stacksets: {},
    });
  });

  it("have these defaults elsewhere", () => {
    const { prefix, services, ...others } = organization;
    expect([prefix, Object.keys(services).length]).to.deep.equal(["acme", 10]);
    expect(others).to.deep.equal({
      deploymentRole: "OrganizationAccountAccessRole",
      policyTypes: [
        "DECLARATIVE_POLICY_EC2",
        "RESOURCE_CONTROL_POLICY",
        "SERVICE_CONTROL_POLICY",
        "TAG_POLICY",
      ],
      centralRootAccess: true,
      contacts: {},
      tags: {},
    });
    expect(archive).to.deep.equal({ readers: [], retention: {} });
    expect(trail).to.deep.equal({
      name: "organization-trail",
      owner: "management",
      insights: ["ApiCallRateInsight", "ApiErrorRateInsight"],
      dataEvents: {},
      logGroupRetentionDays: 90,
    });
    expect(accounts.management).to.deep.equal({ id: "111122223333", unit: "root", tags: {} });
    expect(units.security).to.deep.equal({ tags: {} });
  });
});
