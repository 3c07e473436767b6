import { expect } from "chai";
import { pendingIn, recoveredState, resourcesOf } from "../../../tools/recover/state.ts";
import { BUCKET, creating, PROVIDER, resource } from "./support.ts";

const made = resource(BUCKET, "made", { id: "acme-made" });
const other = resource(BUCKET, "other", { id: "acme-other" });
const pending = resource(BUCKET, "new", { inputs: { bucket: "acme-new", __defaults: ["acl"] } });

const STATE = {
  version: 3,
  deployment: {
    manifest: { time: "2026-01-01" },
    resources: [PROVIDER, made, other],
    pending_operations: [creating(pending), { type: "updating" as const, resource: made }],
  },
};

describe("the state of a stack", () => {
  it("has nothing pending after a run that ended by itself", () => {
    expect(pendingIn({ deployment: {} })).to.deep.equal([]);
  });

  it("has what is pending once, however many runs were killed over it; the last counts", () => {
    const again = creating(resource(BUCKET, "new", { inputs: { bucket: "acme-newer" } }));
    const deployment = { pending_operations: [creating(pending), again] };
    expect(pendingIn({ deployment })).to.deep.equal([again]);
  });

  it("gets what was found at its end, to be looked at before it is relied on, and keeps all else", () => {
    const recovered = recoveredState(STATE, [{ resource: pending, id: "acme-new" }], new Set([made.urn]));
    const outputs = { region: "eu-west-1", bucket: "acme-new", id: "acme-new" };
    expect(recovered).to.deep.equal({
      version: 3,
      deployment: {
        manifest: { time: "2026-01-01" },
        resources: [
          PROVIDER,
          { ...made, refreshBeforeUpdate: true },
          other,
          { ...pending, id: "acme-new", outputs, refreshBeforeUpdate: true },
        ],
      },
    });
    expect(resourcesOf(STATE)).to.have.length(3);
  });
});
