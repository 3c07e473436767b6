import { expect } from "chai";
import { DEPLOYMENT_ACTIONS } from "../../../../facts/deployment-actions.ts";
import { actionsOf } from "../../../support/iam-names.ts";
import { planOfStack } from "../../../support/play.ts";

describe("what a deployment calls", () => {
  it("is known for every type that the stacks place in member accounts", async () => {
    const plans = await Promise.all([planOfStack("dev"), planOfStack("prod")]);
    const inMembers = plans
      .flatMap(({ resources }) => resources)
      .filter(({ type, account }) => type.startsWith("aws:") && account !== null && account !== "management");
    const types = [...new Set(inMembers.map(({ type }) => type))];
    expect(types.filter((type) => !(type in DEPLOYMENT_ACTIONS))).to.deep.equal([]);
  });

  it("are actions that AWS has", async () => {
    for (const action of Object.values(DEPLOYMENT_ACTIONS).flat())
      expect(await actionsOf(action)).to.deep.equal([action]);
  });
});
