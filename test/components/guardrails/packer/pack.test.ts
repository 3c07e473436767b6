import { expect } from "chai";
import fc from "fast-check";
import type { Item } from "../../../../components/guardrails/packer/item.ts";
import { loadOf } from "../../../../components/guardrails/packer/load.ts";
import { stablePlacement } from "../../../../components/guardrails/packer/placement.ts";
import { type Limits, limitsOf } from "../../../../components/guardrails/packer/limits.ts";
import { pack, type Packed } from "../../../../components/guardrails/packer/pack.ts";
import { items, REQUESTS } from "./support/arbitraries.ts";
import { denies, type Denying } from "./support/evaluate.ts";
import { changed } from "./support/loads.ts";
import { realisticItems } from "./support/realistic.ts";

const packed = (given: readonly Item[], limits: Limits, kind: "scp" | "rcp" = "scp"): readonly Packed[] => {
  const packing = pack(kind, given, limits);
  if ("misfit" in packing) throw new Error(`${packing.misfit.excess} characters too many`);
  return packing.documents;
};

const statements = ({ text }: Packed) => (JSON.parse(text) as { Statement: Denying[] }).Statement;

/** An item whose document has that many characters. */
const sized = (id: string, characters: number): Item => {
  const frame = '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"","Resource":"*"}]}'.length;
  return { id, denials: [{ NotAction: [id.padEnd(characters - frame - "Not".length, ".")] }] };
};

const SCP = limitsOf("scp");

describe("pack", () => {
  it("makes one document of few guardrails, and tells whom its statements serve", () => {
    const given: Item[] = [
      {
        id: "b",
        denials: [{ Action: ["s3:PutObject"] }, { NotAction: ["iam:*"], Resource: ["arn:aws:s3:::a"] }],
      },
      { id: "a with=more", denials: [{ Action: ["s3:GetObject"] }] },
      { id: "nothing", denials: [] },
    ];
    expect(packed(given, SCP)).to.deep.equal([
      {
        name: "0",
        items: ["a with=more", "b"],
        text:
          '{"Version":"2012-10-17","Statement":[' +
          '{"Effect":"Deny","Action":["s3:GetObject","s3:PutObject"],"Resource":"*"},' +
          '{"Effect":"Deny","NotAction":"iam:*","Resource":"arn:aws:s3:::a"}]}',
        origins: [["a with=more", "b"], ["b"]],
      },
    ]);
  });

  it("makes none of none", () => {
    expect(packed([], SCP)).to.deep.equal([]);
    expect(packed([{ id: "nothing", denials: [] }], SCP)).to.deep.equal([]);
  });

  it("fills a document to the last character", () => {
    expect(packed([sized("a", 200)], { size: 200, slots: 1 })[0]?.text.length).to.equal(200);
    expect(pack("scp", [sized("a", 201)], { size: 200, slots: 1 })).to.have.property("misfit");
  });

  it("tells the sizes where no placement fits", () => {
    const given = [190, 180, 150, 199, 100, 110, 120].map((size) => sized(`of-${size}`, size));
    expect(pack("scp", given, { size: 200, slots: 2 })).to.deep.equal({
      misfit: {
        kind: "scp",
        limits: { size: 200, slots: 2 },
        count: 7,
        size: 821,
        tooMany: [180, 150, 120, 110, 100].map((size) => ({ id: `of-${size}`, size })),
        excess: 508,
        largest: [199, 190, 180, 150, 120].map((size) => ({ id: `of-${size}`, size })),
      },
    });
  });
});

describe("pack of any items", () => {
  const limits = fc.record({
    size: fc.integer({ min: 250, max: 900 }),
    slots: fc.integer({ min: 1, max: 8 }),
  });
  const kind = fc.constantFrom("scp" as const, "rcp" as const);

  it("puts each into one document, none over the limits, or says that it cannot", () => {
    fc.assert(
      fc.property(items(20), limits, kind, (given, limit, ofKind) => {
        const packing = pack(ofKind, given, limit);
        if ("misfit" in packing) return;
        const ids = given.filter(({ denials }) => denials.length > 0).map(({ id }) => id);
        expect(packing.documents.flatMap((document) => document.items).sort()).to.deep.equal(ids.sort());
        expect(packing.documents.length).to.be.at.most(limit.slots);
        expect(new Set(packing.documents.map(({ name }) => name)).size).to.equal(packing.documents.length);
        for (const document of packing.documents) {
          expect(document.text.length).to.be.at.most(limit.size);
          expect(document.items).to.deep.equal(document.items.toSorted());
        }
      }),
    );
  });

  it("denies together what the items deny, and says in which statement each does", () => {
    fc.assert(
      fc.property(items(8), (given) => {
        const all = packed(given, { size: 1500, slots: 8 }).flatMap((document) =>
          statements(document).map((statement, at) => ({ statement, origins: document.origins[at] ?? [] })),
        );
        const wrong = REQUESTS.filter((request) => {
          const by = given.filter(({ denials }) => denials.some((denial) => denies(denial, request)));
          const served = all
            .filter(({ statement }) => denies(statement, request))
            .map(({ origins }) => origins);
          return (
            !by.every(({ id }) => served.flat().includes(id)) ||
            !served.every((origins) => by.some(({ id }) => origins.includes(id)))
          );
        });
        expect(wrong).to.deep.equal([]);
      }),
    );
  });

  it("is the same in whatever order they come", () => {
    fc.assert(
      fc.property(items(20), limits, (given, limit) => {
        const reversed = given.map(({ id, denials }) => ({ id, denials: denials.toReversed() })).reverse();
        expect(pack("scp", reversed, limit)).to.deep.equal(pack("scp", given, limit));
      }),
    );
  });
});

describe("pack of usual guardrails", () => {
  const given = realisticItems(80, 1);
  const byName = (count: number) =>
    Object.fromEntries(packed(given.slice(0, count), SCP).map(({ name, text }) => [name, text]));

  it("changes at most two documents with each of those that fill nine tenths of the room for 80", () => {
    for (const at of given.slice(0, 75).keys())
      expect(changed(byName(at), byName(at + 1)), `with ${at + 1}`).to.be.at.most(2);
  });

  it("first moves what an annex has no room for, and does not place all anew", () => {
    const isStable = (count: number) =>
      stablePlacement(
        given.slice(0, count).map((item) => loadOf("scp", item)),
        SCP,
      ).left.length === 0;
    expect([75, 76].map(isStable)).to.deep.equal([true, false]);
    expect(changed(byName(75), byName(76))).to.equal(3);
    expect(Object.keys(byName(76))).to.have.lengthOf(4);
  });
});
