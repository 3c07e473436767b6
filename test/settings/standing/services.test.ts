import { expect } from "chai";
import { services } from "../../../settings/standing/services.ts";
import { settings } from "../../support/settings.ts";

const withServices = (named: Readonly<Record<string, unknown>>, more: object = {}) =>
  settings({
    organization: { services: { "account-management": {}, cloudtrail: {}, iam: {}, ...named }, ...more },
  });

describe("services that stand", () => {
  const macie = { macie: { administrator: "security-tooling" } };

  it("stay in", () => {
    expect(services(withServices(macie), withServices({}))).to.deep.equal([
      {
        place: ["organization", "services", "macie"],
        message:
          'leaving "macie" out would delete its protected trusted access, and break what it delivers; keep it',
      },
    ]);
  });

  it("keep their administrator", () => {
    const message =
      'another administrator would replace the protected registration of "security-tooling"; keep it';
    const place = ["organization", "services", "macie", "administrator"];
    for (const administrator of ["network", undefined])
      expect(services(withServices(macie), withServices({ macie: { administrator } }))).to.deep.equal([
        { place, message },
      ]);
  });

  it("may come in, and get an administrator", () => {
    expect(services(withServices({}), withServices({ macie: {} }))).to.deep.equal([]);
    expect(services(withServices({ macie: {} }), withServices(macie))).to.deep.equal([]);
  });

  it("keep central root access", () => {
    const off = withServices({}, { centralRootAccess: false });
    expect(services(withServices({}), off).map(({ place }) => place)).to.deep.equal([
      ["organization", "centralRootAccess"],
    ]);
    expect(services(off, withServices({}))).to.deep.equal([]);
  });
});
