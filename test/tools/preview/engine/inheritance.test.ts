import { expect } from "chai";
import { inherit } from "../../../../tools/preview/engine/inheritance.ts";
import type { Registration } from "../../../../tools/preview/engine/registration.ts";
import { makeUrn, nameOf, typeOf } from "../../../../tools/preview/engine/urn.ts";

const AWS = "urn:pulumi:dev::lz::pulumi:providers:aws::management::id";
const OTHER = "urn:pulumi:dev::lz::pulumi:providers:aws::network::id";

const registration = (given: Partial<Registration>): Registration => ({
  type: "aws:sns/topic:Topic",
  name: "alerts",
  parent: "",
  custom: true,
  importId: "",
  inputs: {},
  provider: "",
  providers: new Map(),
  protect: undefined,
  retainOnDelete: undefined,
  ignoreChanges: [],
  dependencies: [],
  propertyDependencies: {},
  ...given,
});

const component = (given: Partial<Registration>) =>
  registration({ type: "test:group:Group", custom: false, ...given });

describe("what a child has from its parent", () => {
  it("is protection and retention, unless it says otherwise", () => {
    const parent = component({ protect: true, retainOnDelete: true });
    const taken = inherit(registration({}), parent);
    const own = inherit(registration({ protect: false, retainOnDelete: false }), parent);
    expect([taken.protect, taken.retainOnDelete]).to.deep.equal([true, true]);
    expect([own.protect, own.retainOnDelete]).to.deep.equal([false, false]);
  });

  it("is the provider of a resource of the same package", () => {
    const bucket = registration({ provider: AWS });
    expect(inherit(registration({}), bucket).provider).to.equal(AWS);
    expect(inherit(registration({ type: "random:index/pet:Pet" }), bucket).provider).to.equal("");
    expect(inherit(registration({ provider: OTHER }), bucket).provider).to.equal(OTHER);
  });

  it("is the provider that a component passes on, through components too", () => {
    const outer = component({ providers: new Map([["aws", AWS]]) });
    const inner = inherit(component({}), outer);
    expect(inherit(registration({}), inner).provider).to.equal(AWS);
    const another = inherit(component({ providers: new Map([["aws", OTHER]]) }), outer);
    expect(inherit(registration({}), another).provider).to.equal(OTHER);
  });
});

describe("URNs", () => {
  const stack = makeUrn("dev", "lz", "", "pulumi:pulumi:Stack", "lz-dev");
  const group = makeUrn("dev", "lz", stack, "test:group:Group", "group");
  const topic = makeUrn("dev", "lz", group, "aws:sns/topic:Topic", "a::b");

  it("carry the types of the parents, but not the stack's", () => {
    expect(stack).to.equal("urn:pulumi:dev::lz::pulumi:pulumi:Stack::lz-dev");
    expect(group).to.equal("urn:pulumi:dev::lz::test:group:Group::group");
    expect(topic).to.equal("urn:pulumi:dev::lz::test:group:Group$aws:sns/topic:Topic::a::b");
  });

  it("tell type and name", () => {
    expect([typeOf(topic), nameOf(topic)]).to.deep.equal(["aws:sns/topic:Topic", "a::b"]);
  });
});
