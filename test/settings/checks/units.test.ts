import { expect } from "chai";
import { problemLines } from "../../support/settings.ts";

describe("unitDepth", () => {
  const four = (inside: object) => ({ a: { units: { b: { units: { c: { units: { d: inside } } } } } } });

  it("takes five levels", () => {
    expect(problemLines({ units: four({ units: { e: {} } }) })).to.deep.equal([]);
  });

  it("refuses the sixth, and does not tell the seventh again", () => {
    const units = four({ units: { e: { units: { f: { units: { g: {} } }, h: {} } } } });
    const said =
      "got a unit at level 6, allowed: 5 levels under the root, which is all that AWS takes; fix: move it up, or join two units above it into one";
    expect(problemLines({ units })).to.deep.equal([
      `units.a.units.b.units.c.units.d.units.e.units.f: ${said}`,
      `units.a.units.b.units.c.units.d.units.e.units.h: ${said}`,
    ]);
  });
});

describe("reservedUnit", () => {
  it("keeps the word root for the root, and only there", () => {
    expect(problemLines({ units: { workloads: { units: { root: {} } } } })).to.deep.equal([]);
    expect(problemLines({ units: { root: {} } })).to.deep.equal([
      'units.root: got the key "root", allowed: any other name: an account with "unit: root" is right under the organization\'s root; fix: rename it',
    ]);
  });
});

describe("uniqueUnits", () => {
  it("refuses a unit that is adopted twice", () => {
    const id = "ou-ab12-3cdefgh4";
    const other = "ou-ab12-5ijklmn6";
    expect(problemLines({ units: { security: { id }, workloads: { id: other } } })).to.deep.equal([]);
    const units = { security: { id }, workloads: { units: { production: { id } } } };
    expect(problemLines({ units })).to.deep.equal([
      `units.workloads.units.production.id: got "${id}" as in units.security.id, allowed: an id of its own; fix: correct one of the two`,
    ]);
  });
});
