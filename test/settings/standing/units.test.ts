import { expect } from "chai";
import { units } from "../../../settings/standing/units.ts";
import { settings } from "../../support/settings.ts";

const accounts = { payments: { unit: "root" } };

const between = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  units(settings({ units: before, accounts }), settings({ units: after, accounts }));

const gone = (name: string) =>
  `leaving "${name}" out, renaming or moving it would delete a protected unit; \`pulumi state unprotect\` and then \`pulumi state delete\` let it go, and it stays in AWS`;

describe("units that stand", () => {
  it("are not left out, and what is inside them is not told again", () => {
    expect(between({}, { workloads: undefined })).to.deep.equal([
      { place: ["units", "workloads"], message: gone("workloads") },
    ]);
    expect(between({}, { workloads: { units: { production: undefined } } })).to.deep.equal([
      { place: ["units", "workloads", "units", "production"], message: gone("workloads/production") },
    ]);
  });

  it("keep their id, and that they were created", () => {
    const id = "ou-ab12-3cdefgh4";
    const place = ["units", "workloads", "id"];
    const message = 'another id would replace the protected unit "workloads"; ';
    expect(between({ workloads: { id } }, { workloads: { id: "ou-ab12-5ijklmn6" } })).to.deep.equal([
      { place, message: `${message}keep the id "${id}"` },
    ]);
    expect(between({ workloads: { id } }, {})).to.deep.equal([
      { place, message: `${message}keep the id "${id}"` },
    ]);
    expect(between({}, { workloads: { id } })).to.deep.equal([
      { place, message: `${message}leave "id" out, because it was created` },
    ]);
  });
});
