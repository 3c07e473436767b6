import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { UserError } from "../../../../settings/errors.ts";
import { resourcesOfPlan, resourcesOfPlanFile } from "../../../../tools/policy-report/read/plan.ts";
import { planOfStack } from "../../../support/play.ts";
import { LOG_GROUP } from "../../../policy-pack/support/policies.ts";
import { urnOf } from "../../../policy-pack/support/wire.ts";

const GROUP = {
  urn: urnOf(LOG_GROUP, "audit"),
  type: LOG_GROUP,
  name: "audit",
  custom: true,
  inputs: { name: "/acme/audit", kmsKeyId: "[unknown]", tags: { owner: "[secret]", team: "payments" } },
  outputs: { arn: "[unknown]" },
  protect: true,
  propertyDependencies: { kmsKeyId: [urnOf("aws:kms/key:Key", "key")] },
};

describe("a plan in a file", () => {
  let folder: string;
  let file: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "report-plan-"));
    file = join(folder, "plan.json");
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const read = (plan: unknown) => {
    writeFileSync(file, JSON.stringify(plan));
    return resourcesOfPlanFile(file);
  };

  it("tells what it knows, and neither what is unknown nor what is secret", () => {
    const [only, ...more] = read({ resources: [GROUP, { ...GROUP, custom: false }] });
    expect(more).to.deep.equal([]);
    const { inputs, outputs, ...about } = only!;
    expect(about).to.deep.equal({
      urn: GROUP.urn,
      type: LOG_GROUP,
      name: "audit",
      protect: true,
      propertyDependencies: GROUP.propertyDependencies,
    });
    expect(inputs.name).to.equal("/acme/audit");
    const tags = inputs.tags as { readonly owner: string; readonly team: string };
    expect(tags.team).to.equal("payments");
    expect(() => tags.owner).to.throw();
    expect(() => inputs.kmsKeyId).to.throw();
    expect(() => outputs.arn).to.throw();
  });

  it("is refused where it is something else", () => {
    expect(() => read({ version: 3, deployment: { resources: [] } })).to.throw(
      UserError,
      `${file} is no plan.\n  resources: Invalid input: expected array, received undefined\nMake one with`,
    );
  });

  it("is what the preview writes", async () => {
    const { resources } = await planOfStack("dev");
    const all = read({ resources });
    expect(all).to.have.length(resources.filter(({ custom }) => custom).length);
    expect(all.map(({ urn }) => urn)).to.deep.equal(resourcesOfPlan(resources).map(({ urn }) => urn));
  }).timeout(60_000);
});
