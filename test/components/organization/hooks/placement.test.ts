import { expect } from "chai";
import { place } from "../../../../components/organization/hooks/placement.ts";
import { fakeClient } from "../../../support/fake-client.ts";

const ACCOUNT = "222222222222";
const organizationWith = (...Parents: { Id: string }[]) =>
  fakeClient(({ name }) => (name === "ListParents" ? { Parents } : {}));

describe("place", () => {
  it("moves the account from where it is and adds the named tags", async () => {
    const { calls, client } = organizationWith({ Id: "r-ab12" });
    await place({ accountId: ACCOUNT, parentId: "ou-ab12-00000001", tags: { team: "shop" } }, client);
    expect(calls).to.deep.equal([
      { name: "ListParents", input: { ChildId: ACCOUNT } },
      {
        name: "MoveAccount",
        input: { AccountId: ACCOUNT, SourceParentId: "r-ab12", DestinationParentId: "ou-ab12-00000001" },
      },
      { name: "TagResource", input: { ResourceId: ACCOUNT, Tags: [{ Key: "team", Value: "shop" }] } },
    ]);
  });

  it("changes nothing of an account that is where it belongs", async () => {
    const { calls, client } = organizationWith({ Id: "ou-ab12-00000001" });
    await place({ accountId: ACCOUNT, parentId: "ou-ab12-00000001", tags: {} }, client);
    expect(calls.map(({ name }) => name)).to.deep.equal(["ListParents"]);
  });

  it("says so where the account is not in the organization", async () => {
    const { client } = organizationWith();
    const failure = await place({ accountId: ACCOUNT, parentId: "r-ab12", tags: {} }, client).then(
      () => "",
      String,
    );
    expect(failure).to.equal("Error: account 222222222222 has no parent in this organization");
  });
});
