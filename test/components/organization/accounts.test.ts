import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { type AccountPlan, placeAccounts } from "../../../components/organization/accounts.ts";
import { build, named } from "../../support/build.ts";

const unitIds = new Map([
  ["root", pulumi.output("r-ab12")],
  ["workloads", pulumi.output("ou-ab12-w0rkl0ad")],
]);
const tags = { team: "shop" };

const accountsOf = (accounts: Record<string, AccountPlan>) =>
  build(() => placeAccounts({ accounts, unitIds, deploymentRole: "Deployment", region: "eu-west-1" }, {}));

const shop = { email: "aws+shop@example.com", unit: "workloads", tags };

describe("placeAccounts", () => {
  it("creates an account in its unit, that is never closed", async () => {
    const account = named(await accountsOf({ shop }), "shop");
    expect(account.type).to.equal("aws:organizations/account:Account");
    expect(account.inputs).to.deep.equal({
      name: "shop",
      email: "aws+shop@example.com",
      parentId: "ou-ab12-w0rkl0ad",
      roleName: "Deployment",
      closeOnDeletion: false,
      tags,
    });
    expect(account).to.include({ protect: true, retainOnDelete: true });
    expect(account.ignoreChanges).to.deep.equal(["roleName", "iamUserAccessToBilling"]);
  });

  it("calls an account by its name where it has one", async () => {
    const account = named(await accountsOf({ shop: { ...shop, name: "The shop" } }), "shop");
    expect(account.inputs.name).to.equal("The shop");
  });

  it("waits for the role of core accounts only", async () => {
    const made = await accountsOf({ shop, "log-archive": { ...shop, email: "aws+log@example.com" } });
    expect(named(made, "log-archive").hooks).to.deep.equal({ afterCreateList: ["account-role-ready"] });
    expect(named(made, "shop").hooks).to.deep.equal({});
  });

  it("moves an adopted account into its unit by a hook, and makes nothing else for it", async () => {
    const made = await accountsOf({ ledger: { id: "222222222222", unit: "workloads", tags } });
    expect(made.length).to.equal(1);
    const account = named(made, "ledger");
    expect(account.type).to.equal("landing-zone:organization:AdoptedAccount");
    expect(account.inputs).to.deep.equal({ accountId: "222222222222", parentId: "ou-ab12-w0rkl0ad", tags });
    expect(account.hooks).to.deep.equal({
      beforeCreateList: ["adopted-account-placement"],
      beforeUpdateList: ["adopted-account-placement"],
    });
  });

  it("knows every id by its key", async () => {
    const ids: Record<string, string> = {};
    await build(() => {
      const accounts = { shop, ledger: { id: "222222222222", unit: "root", tags: {} } };
      const placed = placeAccounts({ accounts, unitIds, deploymentRole: "D", region: "eu-west-1" }, {});
      for (const [key, id] of placed) id.apply((value) => (ids[key] = value));
    });
    expect(ids).to.deep.equal({ shop: "shop-id", ledger: "222222222222" });
  });
});
