import { OrganizationsClient } from "@aws-sdk/client-organizations";
import { expect } from "chai";
import { findAccount } from "../../../../tools/recover/lookups/account.ts";
import { findOrganization } from "../../../../tools/recover/lookups/organization.ts";
import { findPolicy } from "../../../../tools/recover/lookups/policy.ts";
import { findUnit } from "../../../../tools/recover/lookups/unit.ts";
import { awsError } from "../../../support/fake-client.ts";
import { fakeOf } from "./support.ts";

const absent = { kind: "absent" };
const found = (id: string) => ({ kind: "found", id });

/** Answers in two pages: the second holds the last entry. */
const inPages =
  (list: string, entries: readonly object[]) =>
  ({ input }: { readonly input: unknown }) =>
    (input as { NextToken?: string }).NextToken === undefined
      ? { [list]: entries.slice(0, -1), NextToken: "next" }
      : { [list]: entries.slice(-1) };

describe("the lookup of", () => {
  describe("the organization", () => {
    it("finds the account's own", async () => {
      const { client } = fakeOf(OrganizationsClient, () => ({ Organization: { Id: "o-a1b2c3d4e5" } }));
      expect(await findOrganization(client)).to.deep.equal(found("o-a1b2c3d4e5"));
    });

    it("finds none where the account is in none, and hides no other refusal", async () => {
      const refusing = (name: string) =>
        fakeOf(OrganizationsClient, () => {
          throw awsError(name, "no");
        }).client;
      expect(await findOrganization(refusing("AWSOrganizationsNotInUseException"))).to.deep.equal(absent);
      const refusal = await findOrganization(refusing("AccessDeniedException")).catch(String);
      expect(refusal).to.equal("AccessDeniedException: no");
    });
  });

  describe("a unit", () => {
    const answer = inPages("OrganizationalUnits", [
      { Id: "ou-ab12-00000001", Name: "workloads" },
      { Id: "ou-ab12-00000002", Name: "security" },
    ]);

    it("finds it by its name right below its parent, on whatever page", async () => {
      const { calls, client } = fakeOf(OrganizationsClient, answer);
      const whereabouts = await findUnit({ name: "security", parentId: "r-ab12" }, client);
      expect(whereabouts).to.deep.equal(found("ou-ab12-00000002"));
      expect(calls[0]?.input).to.deep.include({ ParentId: "r-ab12" });
      const other = await findUnit({ name: "workloads", parentId: "r-ab12" }, client);
      expect(other).to.deep.equal(found("ou-ab12-00000001"));
      expect(await findUnit({ name: "network", parentId: "r-ab12" }, client)).to.deep.equal(absent);
    });
  });

  describe("an account", () => {
    const accounts = inPages("Accounts", [
      { Id: "222222222222", Email: "audit@example.com" },
      { Id: "333333333333", Email: "Logs@Example.com" },
    ]);
    const organization = (CreateAccountStatuses: readonly object[]) =>
      fakeOf(OrganizationsClient, (call) =>
        call.name === "ListCreateAccountStatus" ? { CreateAccountStatuses } : accounts(call),
      );

    it("finds it by its e-mail address, however that is written", async () => {
      const { client } = organization([]);
      expect(await findAccount({ email: "logs@example.com" }, client)).to.deep.equal(found("333333333333"));
      expect(await findAccount({ email: "new@example.com" }, client)).to.deep.equal(absent);
    });

    it("waits while AWS is making one, and asks that first, so that none is missed in between", async () => {
      const { client } = organization([{ Id: "car-1", AccountName: "logs", State: "IN_PROGRESS" }]);
      expect(await findAccount({ email: "new@example.com" }, client)).to.deep.equal({ kind: "unfinished" });
      const { calls, client: quiet } = organization([]);
      await findAccount({ email: "new@example.com" }, quiet);
      expect(calls.map(({ name }) => name)).to.deep.equal([
        "ListCreateAccountStatus",
        "ListAccounts",
        "ListAccounts",
      ]);
    });
  });

  describe("a policy", () => {
    const answer = inPages("Policies", [
      { Id: "p-00000001", Name: "FullAWSAccess" },
      { Id: "p-00000002", Name: "protect-trail" },
    ]);

    it("finds it by its name among those of its type", async () => {
      const { calls, client } = fakeOf(OrganizationsClient, answer);
      const inputs = { name: "protect-trail", type: "RESOURCE_CONTROL_POLICY" };
      expect(await findPolicy(inputs, client)).to.deep.equal(found("p-00000002"));
      expect(calls[0]?.input).to.deep.include({ Filter: "RESOURCE_CONTROL_POLICY" });
      expect(await findPolicy({ name: "other" }, client)).to.deep.equal(absent);
      expect(calls[2]?.input).to.deep.include({ Filter: "SERVICE_CONTROL_POLICY" });
    });
  });
});
