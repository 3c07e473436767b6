import { expect } from "chai";
import { cycle } from "../../../../tools/preview/findings/cycle.ts";
import { resource, told, urn } from "../../../support/plan.ts";

const TOPIC = "aws:sns/topic:Topic";

describe("cycle", () => {
  it("tells of a ring once, whether it goes by dependencies, properties or parents", () => {
    const ring = [
      resource(TOPIC, "one", { dependencies: [urn(TOPIC, "two")] }),
      resource(TOPIC, "two", { propertyDependencies: { name: [urn(TOPIC, "three")] } }),
      resource(TOPIC, "three", { parent: urn(TOPIC, "one") }),
    ];
    expect(told(cycle, ring)).to.deep.equal([
      [urn(TOPIC, "one"), "These wait for one another: one -> two -> three -> one"],
    ]);
  });

  it("leaves alone what only meets again", () => {
    const meeting = [
      resource(TOPIC, "top", { dependencies: [urn(TOPIC, "left"), urn(TOPIC, "right")] }),
      resource(TOPIC, "left", { dependencies: [urn(TOPIC, "bottom")] }),
      resource(TOPIC, "right", { dependencies: [urn(TOPIC, "bottom")] }),
      resource(TOPIC, "bottom"),
    ];
    expect(told(cycle, meeting)).to.deep.equal([]);
  });
});
