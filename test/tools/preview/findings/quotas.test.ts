import { expect } from "chai";
import { documentTooLarge } from "../../../../tools/preview/findings/document-too-large.ts";
import { quotaExceeded, quotaNear } from "../../../../tools/preview/findings/quota.ts";
import { findings, resource, told, urn } from "../../../support/plan.ts";

const ACCOUNT = "aws:organizations/account:Account";
const ROLE = "aws:iam/role:Role";
const ROLE_POLICY = "aws:iam/rolePolicy:RolePolicy";
const BUCKET_POLICY = "aws:s3/bucketPolicy:BucketPolicy";
const ORGANIZATION_POLICY = "aws:organizations/policy:Policy";
const ADMINISTRATOR = "aws:cloudtrail/organizationDelegatedAdminAccount:OrganizationDelegatedAdminAccount";

/** A policy of exactly so many characters. */
function document(length: number, filler = "x"): string {
  const empty = JSON.stringify({ Statement: [], Id: "" });
  return JSON.stringify({ Statement: [], Id: filler.repeat(length - empty.length) });
}

const many = (number: number, make: (name: string) => ReturnType<typeof resource>) =>
  Array.from({ length: number }, (_, at) => make(`n${at}`));

describe("document-too-large", () => {
  const bucketPolicy = (policy: string) => resource(BUCKET_POLICY, "logs-policy", { inputs: { policy } });

  it("tells of a bucket policy one byte over, and not of one that just fits", () => {
    expect(told(documentTooLarge, [bucketPolicy(document(20_480))])).to.deep.equal([]);
    expect(told(documentTooLarge, [bucketPolicy(document(20_481))])).to.deep.equal([
      [
        urn(BUCKET_POLICY, "logs-policy"),
        'BucketPolicy "logs-policy" is too large: bucket policy, 20481 of 20480 bytes',
      ],
    ]);
  });

  it("counts bytes, not characters, of a bucket policy", () => {
    expect(told(documentTooLarge, [bucketPolicy(document(20_000, "é"))])).to.have.length(1);
  });

  it("counts no white space of a trust policy", () => {
    const role = (assumeRolePolicy: string) => resource(ROLE, "reader", { inputs: { assumeRolePolicy } });
    expect(told(documentTooLarge, [role(document(2060, " "))])).to.deep.equal([]);
    expect(told(documentTooLarge, [role(document(2049))])).to.deep.equal([
      [urn(ROLE, "reader"), 'Role "reader" is too large: trust policy of a role, 2049 of 2048 characters'],
    ]);
  });

  it("adds up the inline policies of one role", () => {
    const inline = (name: string) =>
      resource(ROLE_POLICY, name, { inputs: { role: "reader", policy: document(4000) } });
    expect(told(documentTooLarge, many(2, inline))).to.deep.equal([]);
    expect(told(documentTooLarge, many(3, inline))).to.deep.equal([
      [
        urn(ROLE_POLICY, "n0"),
        "role reader in log-archive is too large: inline policies of one role together, 12000 of 10240 characters",
      ],
    ]);
  });

  it("knows that resource control policies take half of what service control policies take", () => {
    const policy = (name: string, type: string) =>
      resource(ORGANIZATION_POLICY, name, { region: null, inputs: { type, content: document(5121) } });
    const both = [policy("scp", "SERVICE_CONTROL_POLICY"), policy("rcp", "RESOURCE_CONTROL_POLICY")];
    expect(told(documentTooLarge, both).map(([where]) => where)).to.deep.equal([
      urn(ORGANIZATION_POLICY, "rcp"),
    ]);
  });

  it("leaves alone a policy that is not known yet", () => {
    expect(told(documentTooLarge, [bucketPolicy("[unknown]")])).to.deep.equal([]);
  });
});

describe("quota-exceeded and quota-near", () => {
  const account = (name: string) => resource(ACCOUNT, name, { region: null });
  const administrator = (name: string) => resource(ADMINISTRATOR, name, { region: null });

  it("advises to have a quota raised that AWS raises", () => {
    expect(findings(quotaExceeded, many(10, account))).to.deep.equal([
      {
        rule: "quota-exceeded",
        level: "advisory",
        urn: null,
        message:
          "Accounts in the organization (the organization): 11 of 10 accounts; have it raised before you deploy",
      },
    ]);
  });

  it("refuses more than AWS gives anybody", () => {
    expect(findings(quotaExceeded, many(4, administrator))).to.deep.equal([
      {
        rule: "quota-exceeded",
        level: "mandatory",
        urn: null,
        message:
          "Delegated administrators of CloudTrail (the organization): 4 of 3 accounts; AWS raises it for nobody",
      },
    ]);
  });

  it("advises from four fifths on, up to the limit itself", () => {
    expect(findings(quotaNear, many(6, account))).to.deep.equal([]);
    expect(findings(quotaNear, many(9, account))).to.deep.equal([
      {
        rule: "quota-near",
        level: "advisory",
        urn: null,
        message: "Accounts in the organization (the organization): 10 of 10 accounts; little room is left",
      },
    ]);
    expect(findings(quotaNear, many(10, account))).to.deep.equal([]);
  });
});
