import { expect } from "chai";
import { type Circumstances, fateOf, needsPerson } from "../../../tools/recover/fate.ts";
import type { PendingOperation } from "../../../tools/recover/state.ts";
import { BUCKET, resource } from "./support.ts";

const bucket = resource(BUCKET, "audit");
const standing = { ...bucket, id: "acme-audit" };
const elsewhere = resource(BUCKET, "other", { id: "acme-audit" });

const fate = (given: Partial<Circumstances>, type: PendingOperation["type"] = "creating") =>
  fateOf({ type, resource: bucket }, { standing: undefined, alike: [], ...given });

const found = { whereabouts: { kind: "found", id: "acme-audit" } } as const;
const named = { whereabouts: { kind: "named", id: "acme-audit" } } as const;
const absent = { whereabouts: { kind: "absent" } } as const;

describe("what becomes of something pending", () => {
  it("is recorded where it is in AWS, or would be under this id", () => {
    expect(fate(found)).to.deep.equal({ kind: "record", id: "acme-audit", sure: true });
    expect(fate(named)).to.deep.equal({ kind: "record", id: "acme-audit", sure: false });
  });

  it("is forgotten where it is not in AWS, or in no cloud at all", () => {
    expect(fate(absent)).to.deep.equal({ kind: "forget" });
    expect(fate({})).to.deep.equal({ kind: "forget" });
  });

  it("is looked at where a later run has recorded it", () => {
    for (const given of [found, named, absent])
      expect(fate({ ...given, standing })).to.deep.equal({ kind: "look", id: "acme-audit" });
  });

  it("is doubled where a later run has recorded another one in its place", () => {
    const why = "the state has it as acme-first, and AWS has acme-audit too";
    expect(fate({ ...found, standing: { ...bucket, id: "acme-first" } })).to.deep.equal({
      kind: "doubled",
      why,
    });
  });

  it("is doubled where it is something else's already: to record it twice would be to delete it one day", () => {
    const why = `the state has acme-audit already, as ${elsewhere.urn}`;
    expect(fate({ ...named, alike: [elsewhere] })).to.deep.equal({ kind: "doubled", why });
  });

  it("is open where AWS does not tell, or has not finished it; then a person is needed", () => {
    const unclear = { kind: "unclear", why: "more than one fits: a, b" } as const;
    const unfinished = { kind: "unfinished" } as const;
    for (const whereabouts of [unclear, unfinished]) expect(fate({ whereabouts })).to.deep.equal(whereabouts);
    expect([unclear, unfinished, { kind: "doubled", why: "" } as const].every(needsPerson)).to.equal(true);
    expect([fate(found), fate(absent), fate({ ...found, standing })].some(needsPerson)).to.equal(false);
  });

  for (const type of ["updating", "deleting", "reading", "importing"] as const) {
    it(`is looked at where it was ${type}`, () => {
      expect(fate({ standing }, type)).to.deep.equal({ kind: "look", id: "acme-audit" });
      expect(fate({}, type)).to.deep.equal({ kind: "forget" });
    });
  }
});
