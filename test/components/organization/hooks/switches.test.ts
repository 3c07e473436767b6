import { expect } from "chai";
import { activateStackSets, enablePolicyTypes } from "../../../../components/organization/hooks/switches.ts";
import { awsError, fakeClient } from "../../../support/fake-client.ts";

const switches = {
  rootId: "r-ab12",
  policyTypes: ["SERVICE_CONTROL_POLICY", "TAG_POLICY"],
  stackSets: true,
} as const;

describe("enablePolicyTypes", () => {
  it("enables each type, and minds none that is enabled already", async () => {
    const { calls, client } = fakeClient(({ input }) => {
      if ((input as { PolicyType: string }).PolicyType === "SERVICE_CONTROL_POLICY")
        throw awsError("PolicyTypeAlreadyEnabledException", "enabled already");
      return {};
    });
    await enablePolicyTypes(switches, client);
    expect(calls).to.deep.equal([
      { name: "EnablePolicyType", input: { RootId: "r-ab12", PolicyType: "SERVICE_CONTROL_POLICY" } },
      { name: "EnablePolicyType", input: { RootId: "r-ab12", PolicyType: "TAG_POLICY" } },
    ]);
  });

  it("stops at any other refusal", async () => {
    const { client } = fakeClient(() => {
      throw awsError("AccessDeniedException", "not from this account");
    });
    const failure = await enablePolicyTypes(switches, client).then(() => "", String);
    expect(failure).to.equal("AccessDeniedException: not from this account");
  });
});

describe("activateStackSets", () => {
  it("makes CloudFormation's own call", async () => {
    const { calls, client } = fakeClient();
    await activateStackSets(client);
    expect(calls).to.deep.equal([{ name: "ActivateOrganizationsAccess", input: {} }]);
  });
});
