import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { diff } from "../../../tools/guardrails/diff/main.ts";
import type { Plan } from "../../../tools/preview/plan.ts";
import { answerOf, refusalBy } from "../../support/command.ts";
import { planOfStack } from "../../support/play.ts";

describe("diff", function () {
  this.timeout(60_000);
  let folder: string;
  let plan: Plan;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "guardrails-diff-"));
    plan = await planOfStack("dev");
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  /** Against a plan of earlier, in which the documents were others. */
  async function since(edit: (content: string) => string) {
    const resources = plan.resources.map((each) =>
      each.type === "aws:organizations/policy:Policy"
        ? { ...each, inputs: { ...each.inputs, content: edit(each.inputs.content as string) } }
        : each,
    );
    const file = join(folder, "plan.json");
    writeFileSync(file, JSON.stringify({ ...plan, resources }));
    return answerOf(() => diff(["--stack", "dev", "--from", file]));
  }

  it("tells that nothing changes in meaning, however the text differs", async () => {
    const { status, lines } = await since((content) => JSON.stringify(JSON.parse(content), null, 2));
    expect(lines[0]).to.equal("Nothing changes in meaning: every probe and every action stands as before.");
    expect(status).to.equal(0);
  });

  it("tells actions that are newly denied, once and where, and the probes that flip", async () => {
    const { status, lines } = await since((content) =>
      content.replace('"organizations:LeaveOrganization"', '"organizations:ListRoots"'),
    );
    expect(status).to.equal(1);
    expect(lines.slice(0, 5)).to.deep.equal([
      "root",
      "  is denied, was open before:",
      "    organizations: LeaveOrganization",
      "  is open, was denied before:",
      "    organizations: ListRoots",
    ]);
    expect(lines).to.include("  denied, as no-leaving has it:");
    expect(lines.filter((line) => line === "workloads")).to.deep.equal([]);
  });

  it("refuses what is no plan", async () => {
    const file = join(folder, "other.json");
    writeFileSync(file, "{}");
    const refused = (name: string) => refusalBy(() => diff(["--stack", "dev", "--from", name]));
    expect((await refused(file))?.what).to.equal(`${file} is no plan of the preview.`);
    expect((await refused("nowhere.json"))?.what).to.equal("The plan nowhere.json cannot be read.");
    expect((await refusalBy(() => diff(["--stack", "dev"])))?.what).to.equal(
      "The comparison needs an earlier plan: --from plan.json.",
    );
  });
});
