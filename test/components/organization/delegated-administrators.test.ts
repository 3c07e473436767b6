import { expect } from "chai";
import { delegate } from "../../../components/organization/delegated-administrators.ts";
import type { ServiceKey } from "../../../facts/services.ts";
import { build } from "../../support/build.ts";

const ACCOUNT = "333333333333";
const regions = ["eu-west-1", "us-east-1"];

const registrations = async (service: ServiceKey) => {
  const made = await build(() => delegate({ service, accountKey: "audit", accountId: ACCOUNT, regions }, {}));
  for (const { protect, retainOnDelete } of made)
    expect({ protect, retainOnDelete }).to.deep.equal({ protect: true, retainOnDelete: true });
  return made.map(({ type, name, inputs }) => [type, name, inputs]);
};

describe("delegate", () => {
  it("registers by Organizations, each principal of the service", async () => {
    const type = "aws:organizations/delegatedAdministrator:DelegatedAdministrator";
    expect(await registrations("config")).to.deep.equal(
      ["config.amazonaws.com", "config-multiaccountsetup.amazonaws.com"].map((servicePrincipal) => [
        type,
        `${servicePrincipal}-audit`,
        { accountId: ACCOUNT, servicePrincipal },
      ]),
    );
  });

  it("registers CloudTrail's by its own call, which makes the service-linked role", async () => {
    expect(await registrations("cloudtrail")).to.deep.equal([
      [
        "aws:cloudtrail/organizationDelegatedAdminAccount:OrganizationDelegatedAdminAccount",
        "cloudtrail-audit",
        { accountId: ACCOUNT },
      ],
    ]);
  });

  it("registers the address manager's by its own call", async () => {
    expect(await registrations("ipam")).to.deep.equal([
      [
        "aws:ec2/vpcIpamOrganizationAdminAccount:VpcIpamOrganizationAdminAccount",
        "ipam-audit",
        { delegatedAdminAccountId: ACCOUNT },
      ],
    ]);
  });

  const REGIONAL = {
    detective: ["aws:detective/organizationAdminAccount:OrganizationAdminAccount", "accountId"],
    guardduty: ["aws:guardduty/organizationAdminAccount:OrganizationAdminAccount", "adminAccountId"],
    inspector: ["aws:inspector2/delegatedAdminAccount:DelegatedAdminAccount", "accountId"],
    macie: ["aws:macie2/organizationAdminAccount:OrganizationAdminAccount", "adminAccountId"],
    "security-hub": ["aws:securityhub/organizationAdminAccount:OrganizationAdminAccount", "adminAccountId"],
  } as const;
  for (const [service, [type, property]] of Object.entries(REGIONAL)) {
    it(`registers ${service}'s by its own call in every governed region`, async () => {
      expect(await registrations(service as ServiceKey)).to.deep.equal(
        regions.map((region) => [type, `${service}-audit-${region}`, { [property]: ACCOUNT, region }]),
      );
    });
  }

  it("registers nobody for a service that knows no administrator", async () => {
    expect(await registrations("ram")).to.deep.equal([]);
  });
});
