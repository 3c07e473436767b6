import { expect } from "chai";
import { decisionsOn, type Search } from "../../../tools/recover/decisions.ts";
import type { StateResource } from "../../../tools/recover/state.ts";
import type { Whereabouts } from "../../../tools/recover/whereabouts.ts";
import { BUCKET, creating, KEY, PROVIDER, resource } from "./support.ts";

/** What is decided where everything that is pending is found as `whereabouts`, and what was asked. */
async function decided(
  resources: readonly StateResource[],
  pending: readonly StateResource[],
  whereabouts: Whereabouts,
) {
  const asked: (readonly [string, readonly string[]])[] = [];
  const search: Search = ({ urn }, _, alike) => {
    asked.push([urn, alike.map((each) => each.urn)]);
    return Promise.resolve(whereabouts);
  };
  const deployment = { resources: [PROVIDER, ...resources], pending_operations: pending.map(creating) };
  const decisions = await decisionsOn({ deployment }, search);
  return { asked, kinds: decisions.map(({ fate }) => fate.kind), decisions };
}

const found = { kind: "found", id: "key-1" } as const;
const one = resource(KEY, "one");

describe("decisions over everything pending", () => {
  it("ask about each creation, among what the state has of its kind in the same place", async () => {
    const sibling = resource(KEY, "sibling", { id: "key-0" });
    const { asked, decisions } = await decided(
      [sibling, resource(KEY, "abroad", { inputs: { region: "us-east-1" } }), resource(BUCKET, "bucket")],
      [one],
      found,
    );
    expect(asked).to.deep.equal([[one.urn, [sibling.urn]]]);
    expect(decisions[0]?.fate).to.deep.equal({ kind: "record", id: "key-1", sure: true });
    expect(decisions[0]?.place?.accountId).to.equal("222222222222");
  });

  it("never take one thing for two", async () => {
    expect((await decided([], [one, resource(KEY, "two")], found)).kinds).to.deep.equal([
      "record",
      "doubled",
    ]);
  });

  it("do not count what a replacement has left behind", async () => {
    const { kinds } = await decided([{ ...one, id: "key-0", delete: true }], [one], found);
    expect(kinds).to.deep.equal(["record"]);
  });

  it("ask nothing about what is in no cloud", async () => {
    const { provider: _, ...component } = resource("landing-zone:organization:Switches", "switches");
    const { asked, kinds } = await decided([], [component, { ...PROVIDER, urn: "new" }], found);
    expect([asked, kinds]).to.deep.equal([[], ["forget", "forget"]]);
  });
});
