import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { idOf, placeUnits, unitPlans } from "../../../components/organization/units.ts";
import { build, named } from "../../support/build.ts";

const tags = {};
const tree = {
  workloads: {
    id: "ou-ab12-w0rkl0ad",
    tags,
    units: { production: { tags: { tier: "1" }, units: { payments: { tags } } } },
  },
  sandbox: { tags },
};

describe("unitPlans", () => {
  it("names every unit by its path, each after the one above it", () => {
    expect(unitPlans(tree)).to.deep.equal([
      { path: "workloads", name: "workloads", parent: "root", id: "ou-ab12-w0rkl0ad", tags },
      {
        path: "workloads/production",
        name: "production",
        parent: "workloads",
        id: undefined,
        tags: { tier: "1" },
      },
      {
        path: "workloads/production/payments",
        name: "payments",
        parent: "workloads/production",
        id: undefined,
        tags,
      },
      { path: "sandbox", name: "sandbox", parent: "root", id: undefined, tags },
    ]);
  });
});

describe("placeUnits", () => {
  it("creates what has no id, under the unit above it, and nothing else", async () => {
    const made = await build(() => placeUnits(unitPlans(tree), pulumi.output("r-ab12"), {}));
    expect(made.map(({ inputs }) => inputs)).to.have.deep.members([
      { name: "production", parentId: "ou-ab12-w0rkl0ad", tags: { tier: "1" } },
      { name: "payments", parentId: "workloads/production-id", tags },
      { name: "sandbox", parentId: "r-ab12", tags },
    ]);
    expect(named(made, "workloads/production")).to.include({ protect: true, retainOnDelete: true });
  });

  it("knows every id by its path", async () => {
    const ids: Record<string, string> = {};
    await build(() => {
      for (const [path, id] of placeUnits(unitPlans(tree), pulumi.output("r-ab12"), {}))
        id.apply((value) => (ids[path] = value));
    });
    expect(ids).to.deep.equal({
      root: "r-ab12",
      workloads: "ou-ab12-w0rkl0ad",
      "workloads/production": "workloads/production-id",
      "workloads/production/payments": "workloads/production/payments-id",
      sandbox: "sandbox-id",
    });
  });
});

describe("idOf", () => {
  it("names the paths that are known", () => {
    expect(() => idOf(new Map([["root", pulumi.output("r-ab12")]]), "nowhere")).to.throw(
      "no unit at nowhere; known: root",
    );
  });
});
