import { expect } from "chai";
import fc from "fast-check";
import type { Item } from "../../../../components/guardrails/packer/item.ts";
import { hashOf } from "../../../../components/guardrails/packer/hash.ts";
import { limitsOf } from "../../../../components/guardrails/packer/limits.ts";
import {
  packOrganization,
  type SharedDocument,
} from "../../../../components/guardrails/packer/pack-organization.ts";
import { pack } from "../../../../components/guardrails/packer/pack.ts";
import { realisticItems } from "./support/realistic.ts";

const SCP = limitsOf("scp");
const ITEMS = realisticItems(60, 8);

const documents = (targets: Readonly<Record<string, readonly Item[]>>): readonly SharedDocument[] => {
  const packing = packOrganization("scp", new Map(Object.entries(targets)), SCP);
  if ("misfits" in packing) throw new Error("no room");
  return packing.documents;
};

const namesAndTargets = (all: readonly SharedDocument[]) =>
  all.map(({ name, targets }) => [name, ...targets]);

/** Texts in force at a target. */
const at = (target: string, all: readonly SharedDocument[] = []) =>
  all.filter(({ targets }) => targets.includes(target)).map(({ text }) => text);

const namesAt = (target: string, all: readonly SharedDocument[] = []) =>
  all.filter(({ targets }) => targets.includes(target)).map(({ name }) => name);

describe("packOrganization", () => {
  const few = ITEMS.slice(0, 3);
  const many = ITEMS.slice(0, 25);

  it("packs each target as if it were alone", () => {
    const targets = { root: many, "workloads/prod": [...few, { id: "nothing", denials: [] }], empty: [] };
    for (const [target, items] of Object.entries(targets)) {
      const here = documents(targets).filter((document) => document.targets.includes(target));
      const alone = here.map(({ name, items: ids, text, origins }) => ({
        name: name.slice(`${target}-`.length),
        items: ids,
        text,
        origins,
      }));
      expect(pack("scp", items, SCP)).to.deep.equal({ documents: alone });
    }
  });

  it("does not share what stands at different places", () => {
    const isUpper = ({ id }: Item) => hashOf(id) >= 2 ** 31;
    const upper = ITEMS.filter(isUpper).slice(0, 3);
    const lower = ITEMS.filter((item) => !isUpper(item));
    const shared = documents({ a: upper, b: [...upper, ...lower] }).filter(({ items }) => items.length === 3);
    expect(shared.map(({ name }) => name)).to.deep.equal(["b-1", "a-0"]);
  });

  it("lets targets share what is equal, under the name of the first, and lists what gains first", () => {
    const all = documents({ prod: many, "account:ledger": few, root: many, dev: few.toReversed() });
    expect(namesAndTargets(all)).to.deep.equal([
      ["prod-1", "prod", "root"],
      ["prod-0", "prod", "root"],
      ["account:ledger-0", "account:ledger", "dev"],
    ]);
  });

  it("leaves all others as they are where a target comes to differ in a guardrail", () => {
    const before = documents({ a: many, b: many, c: many });
    const after = documents({ a: many, b: [...many, ...ITEMS.slice(-1)], c: many });
    expect(namesAndTargets(before)).to.deep.equal([
      ["a-1", "a", "b", "c"],
      ["a-0", "a", "b", "c"],
    ]);
    expect(namesAndTargets(after)).to.deep.equal([
      ["b-1", "b"],
      ["a-1", "a", "c"],
      ["a-0", "a", "b", "c"],
    ]);
    for (const target of ["a", "c"]) expect(at(target, after)).to.deep.equal(at(target, before));
  });

  it("changes nothing in force elsewhere when a target changes, nor a name unless the first target does", () => {
    const some = fc.subarray(ITEMS);
    const others = fc.dictionary(fc.stringMatching(/^[b-e]$/), some);
    fc.assert(
      fc.property(others, some, some, fc.constantFrom("a", "z"), (rest, one, other, target) => {
        const [before, after] = [one, other].map((items) => documents({ ...rest, [target]: items }));
        for (const each of Object.keys(rest)) {
          expect(at(each, after)).to.deep.equal(at(each, before));
          if (target === "z") expect(namesAt(each, after)).to.deep.equal(namesAt(each, before));
        }
      }),
      { numRuns: 50 },
    );
  });

  it("does not care in which order targets and items come", () => {
    const some = fc.subarray(ITEMS);
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-e]$/), some), (targets) => {
        const reversed = Object.entries(targets)
          .reverse()
          .map(([target, items]) => [target, items.toReversed()] as const);
        expect(packOrganization("scp", new Map(reversed), SCP)).to.deep.equal(
          packOrganization("scp", new Map(Object.entries(targets)), SCP),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("tells of each target where not all fits", () => {
    const targets = new Map([
      ["root", ITEMS],
      ["dev", few],
      ["prod", many],
    ]);
    const packing = packOrganization("scp", targets, { size: 2000, slots: 2 });
    expect("misfits" in packing && [...packing.misfits.keys()]).to.deep.equal(["root", "prod"]);
  });

  it("refuses two guardrails of one id", () => {
    const one = { id: "same", denials: [{ Action: ["s3:*"] }] };
    const other = { id: "same", denials: [{ Action: ["ec2:*"] }] };
    expect(() => documents({ root: [one], dev: [other] })).to.throw(
      "two guardrails that differ are called same",
    );
  });
});
