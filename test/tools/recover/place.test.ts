import { expect } from "chai";
import { placeOf } from "../../../tools/recover/place.ts";
import { BUCKET, PROVIDER, resource } from "./support.ts";

describe("where a resource stands", () => {
  it("is told by its provider, and its region by itself", () => {
    const bucket = resource(BUCKET, "new", { inputs: { region: "us-east-1" } });
    expect(placeOf(bucket, [PROVIDER])).to.deep.equal({
      accountId: "222222222222",
      region: "us-east-1",
      roleArn: "arn:aws:iam::222222222222:role/Deploy",
      providerInputs: PROVIDER.inputs,
    });
  });

  it("is the provider's region and the run's own account where nothing says otherwise", () => {
    const inputs = { region: "eu-north-1", allowedAccountIds: '["111111111111"]' };
    const account = resource("aws:organizations/account:Account", "payments", { inputs: { region: "" } });
    expect(placeOf(account, [{ ...PROVIDER, inputs }])).to.deep.equal({
      accountId: "111111111111",
      region: "eu-north-1",
      roleArn: undefined,
      providerInputs: inputs,
    });
  });

  it("is nowhere for a component and for a provider itself", () => {
    const { provider: _, ...component } = resource("landing-zone:log-archive:LogArchive", "log-archive");
    expect(placeOf(component, [PROVIDER])).to.equal(undefined);
    expect(placeOf(PROVIDER, [PROVIDER])).to.equal(undefined);
  });
});
