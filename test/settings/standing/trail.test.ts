import { expect } from "chai";
import { trail } from "../../../settings/standing/trail.ts";
import { settings } from "../../support/settings.ts";

const organization = {
  services: { iam: {}, cloudtrail: { administrator: "security-tooling" } },
};

const to = (after: Record<string, unknown>) => trail(settings(), settings({ organization, trail: after }));

const said = (key: string, kept: string) =>
  `another ${key} would replace the protected trail, and events in between would be lost; keep "${kept}"`;

describe("a trail that stands", () => {
  it("keeps its name and owner", () => {
    expect(to({ name: "other", owner: "security-tooling" })).to.deep.equal([
      { place: ["trail", "name"], message: said("name", "organization-trail") },
      { place: ["trail", "owner"], message: said("owner", "management") },
    ]);
  });

  it("may record other events", () => {
    expect(to({ dataEvents: { s3: "all" }, insights: [] })).to.deep.equal([]);
  });
});
