import { expect } from "chai";
import { simulator } from "../../../../components/guardrails/simulate/simulator.ts";
import { loadedOrganization, loadRequests } from "./support/load.ts";

describe("the speed of the simulator", () => {
  it("is at least 100,000 requests for each second of a processor", () => {
    const { verdict } = simulator(loadedOrganization());
    const requests = loadRequests();
    const decisions = { allowed: 0, denied: 0, unknown: 0 };
    const before = process.cpuUsage();
    for (let round = 0; round < 100; round++) {
      for (const request of requests) decisions[verdict(request).decision]++;
    }
    const { user, system } = process.cpuUsage(before);
    expect(decisions).to.deep.equal({ allowed: 80_000, denied: 20_000, unknown: 0 });
    expect((user + system) / 1e6).to.be.below(1);
  });
});
