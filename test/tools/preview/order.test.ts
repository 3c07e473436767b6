import { expect } from "chai";
import { inTreeOrder } from "../../../tools/preview/order.ts";
import { resource, urn } from "../../support/plan.ts";

const TOPIC = "aws:sns/topic:Topic";

describe("the order of a plan", () => {
  it("is parents before children and siblings by URN, whatever came first", () => {
    const all = [
      resource(TOPIC, "b-child", { parent: urn(TOPIC, "b") }),
      resource(TOPIC, "a"),
      resource(TOPIC, "root-child", { parent: urn(TOPIC, "a") }),
      resource(TOPIC, "b"),
    ];
    const expected = ["a", "root-child", "b", "b-child"];
    expect(inTreeOrder(all).map(({ name }) => name)).to.deep.equal(expected);
    expect(inTreeOrder(all.toReversed()).map(({ name }) => name)).to.deep.equal(expected);
  });
});
