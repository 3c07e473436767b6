import { expect } from "chai";
import { format } from "prettier";
import { parse } from "yaml";
import { readSettings } from "../../../settings/read.ts";
import { settingsSchema } from "../../../settings/schema/index.ts";
import { SMALLEST_STACK, settingsReference } from "../../../tools/generate/settings-reference.ts";

const reference = settingsReference();

/** The cells of the row that begins with this setting. */
function row(setting: string): string[] | undefined {
  const line = reference.split("\n").find((text) => text.startsWith(`| \`${setting}\` `));
  return line?.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "").trim());
}

describe("settingsReference", () => {
  it("begins with a stack that is valid", () => {
    const { config } = parse(SMALLEST_STACK) as { config: Record<string, unknown> };
    const raw = Object.fromEntries(
      Object.entries(config).map(([key, value]) => [key.replace("landing-zone:", ""), value]),
    );
    expect(readSettings(raw, "docs/settings.md").organization.prefix).to.equal("acme");
    expect(reference).to.contain(SMALLEST_STACK);
  });

  it("has every section", () => {
    const sections = reference.match(/^## .*$/gm);
    expect(sections).to.deep.equal(
      Object.keys(settingsSchema.shape).map((name) => `## landing-zone:${name}`),
    );
  });

  it("tells value, default and meaning of a setting", () => {
    expect(row("lock.mode")).to.deep.equal([
      "`lock.mode`",
      "`governance` or `compliance`",
      "required",
      "`compliance`: nobody can delete a log. `governance`: only holders of a special permission can.",
    ]);
    expect(row("<account key>.unit")?.slice(0, 3)).to.deep.equal([
      "`<account key>.unit`",
      "text, such as `workloads/production`",
      "`root`",
    ]);
    expect(row("lock.days")?.[1]).to.equal("whole number, 1 to 36500");
    expect(row("centralRootAccess")?.slice(1, 3)).to.deep.equal(["`true` or `false`", "`true`"]);
    expect(row("governed")?.slice(1, 3)).to.deep.equal(["list: one of those below", "required"]);
    expect(row("dataEvents")?.slice(1, 3)).to.deep.equal(["map: `all` or `read` or `write`", "none"]);
    expect(row("<unit>.units")?.slice(1, 3)).to.deep.equal(["map", "none"]);
  });

  it("tells long choices and defaults below the table", () => {
    expect(reference).to.contain("\n`home` and `governed`: one of `af-south-1`, ");
    expect(reference).to.contain("\n`<service>`: one of `access-analyzer`, ");
    expect(row("services")?.[2]).to.equal("below");
    expect(reference).to.contain(
      "Default of `services`:\n\n```yaml\naccess-analyzer:\n  administrator: security-tooling\n",
    );
  });

  it("tells how long each class of logs is kept", () => {
    expect(row("audit")).to.deep.equal([
      "`audit`",
      "Who did what (CloudTrail)",
      "90 days",
      "never",
      "730 days",
      "2557 days",
    ]);
  });

  it("means something with every row", () => {
    const empty = reference.split("\n").filter((line) => /^\| `.*\| +\|$/.test(line));
    expect(empty).to.deep.equal([]);
  });

  it("is formatted as the rest of the project", async () => {
    expect(await format(reference, { parser: "markdown", printWidth: 110 })).to.equal(reference);
  });
});
