import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { Guardrails } from "../../../components/guardrails/guardrails.ts";
import type { PolicyPlan } from "../../../components/guardrails/policies.ts";
import { STAND_INS } from "../../../components/guardrails/stand-in-place.ts";
import { build, listOf, named } from "../../support/build.ts";

const policy = (key: string, targets: readonly string[], text = "{}"): PolicyPlan => ({
  key,
  type: "SERVICE_CONTROL_POLICY",
  title: `acme-${key}`,
  text,
  targets,
  origins: [],
});

const made = (...policies: readonly PolicyPlan[]) =>
  build(() => {
    const provider = new aws.Provider("management", { region: "eu-west-1" });
    new Guardrails(
      "guardrails",
      {
        policies,
        organizationId: "o-a1b2c3d4e5",
        accountId: (key) => pulumi.output(`id of ${key}`),
        unitId: (path) => pulumi.output(`id of unit ${path}`),
      },
      { provider },
    );
  });

describe("Guardrails", () => {
  it("attaches each policy to its units and accounts", async () => {
    const all = await made(policy("scp-root-0", ["root", "account:log-archive"]));
    expect(listOf(all)).to.deep.equal([
      "Guardrails guardrails",
      "Policy scp-root-0",
      "PolicyAttachment scp-root-0-account:log-archive",
      "PolicyAttachment scp-root-0-root",
      "aws management",
    ]);
    expect(named(all, "scp-root-0").inputs).to.deep.equal({
      name: "acme-scp-root-0-3ff9b36c",
      type: "SERVICE_CONTROL_POLICY",
      content: "{}",
    });
    expect(named(all, "scp-root-0-root").inputs).to.deep.equal({
      policyId: "scp-root-0-id",
      targetId: "id of unit root",
    });
    expect(named(all, "scp-root-0-account:log-archive").inputs.targetId).to.equal("id of log-archive");
  });

  it("writes one after another, as AWS takes two writes a second", async () => {
    const all = await made(policy("one", ["root", "security"]), policy("two", ["root"]));
    const after = (name: string) => named(all, name).after;
    expect(after("one")).to.deep.equal([]);
    expect(after("one-root")).to.include("one");
    expect(after("one-security")).to.include("one-root");
    expect(after("two")).to.deep.equal(["one-security"]);
    expect(after("two-root")).to.include("two");
  });

  it("puts the real ids into the documents", async () => {
    const text = `${STAND_INS.organizationId} ${STAND_INS.accounts.network}`;
    expect(named(await made(policy("one", ["root"], text)), "one").inputs.content).to.equal(
      "o-a1b2c3d4e5 id of network",
    );
  });
});
