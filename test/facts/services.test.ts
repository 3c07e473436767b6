import { expect } from "chai";
import { SERVICES, type ServiceFacts } from "../../facts/services.ts";

describe("SERVICES", () => {
  it("names each principal once, in the form that AWS gives them", () => {
    const principals = Object.values(SERVICES as Record<string, ServiceFacts>).flatMap(
      (each) => each.principals,
    );
    expect(principals.filter((each) => !/^[a-z0-9.-]+\.amazonaws\.com$/.test(each))).to.deep.equal([]);
    expect(new Set(principals).size).to.equal(principals.length);
  });
});
