import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { parse } from "yaml";
import { configurationOf } from "../../policy-pack/configuration/configuration.ts";
import { entriesOf } from "../../policy-pack/configuration/entries.ts";
import { PRESETS } from "../../policy-pack/configuration/presets.ts";
import { FRAMEWORKS } from "../../policy-pack/frameworks/index.ts";
import about from "../../policy-pack/package.json" with { type: "json" };
import { POLICIES } from "../../policy-pack/policies/index.ts";
import { FORMATS } from "../../tools/policy-report/formats/index.ts";

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** Reads a configuration as a team gives it; throws with every mistake. */
function taken(file: unknown): void {
  const problems: string[] = [];
  const entries = entriesOf(file, POLICIES, (place, wrong) => problems.push(`${place}: ${wrong}`));
  expect(problems).to.deep.equal([]);
  const baseline = { version: 1, reason: "Older.", until: "2027-06-30", findings: [] };
  configurationOf(entries, POLICIES, { today: "2026-11-21", readJson: () => baseline });
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

describe("what is published with the pack", () => {
  it("is what package.json names, besides what is built", () => {
    const there = about.files.filter((file) => existsSync(join(ROOT, "policy-pack", file)));
    expect(["bin", ...there.filter((file) => file !== "bin")]).to.deep.equal(about.files);
  });

  it("is told in the changelog", () => {
    expect(read("policy-pack/CHANGELOG.md")).to.include(`\n## ${about.version}\n`);
    expect(read("policy-pack/README.md")).to.include(`${about.name}-${about.version}.tgz`);
  });

  for (const file of readdirSync(join(ROOT, "policy-pack/examples")).filter((each) =>
    each.endsWith(".yml"),
  )) {
    it(`is YAML without secrets in ${file}`, () => {
      const text = read(`policy-pack/examples/${file}`);
      expect(parse(text)).to.be.an("object");
      expect(text).to.not.match(/secrets\.|ACCESS_TOKEN|AKIA|PASSPHRASE/);
      expect(text).to.include(`--policy-pack node_modules/${about.name}`);
    });
  }

  it("pins each action of GitHub, and lets each job log in by OIDC", () => {
    const { jobs, permissions } = parse(read("policy-pack/examples/github-actions.yml")) as {
      permissions: object;
      jobs: Record<string, { permissions: Record<string, string>; steps: Step[] }>;
    };
    expect(permissions).to.deep.equal({});
    for (const [name, job] of Object.entries(jobs)) {
      expect(job.permissions["id-token"], name).to.equal("write");
      for (const { uses } of job.steps) if (uses !== undefined) expect(uses).to.match(/^[\w/-]+@v\d[\d.]*$/);
    }
  });

  it("is a configuration that the pack takes", () => {
    taken(JSON.parse(read("policy-pack/examples/configuration.json")));
  });
});

for (const page of ["docs/policy-pack.md", "policy-pack/README.md"]) {
  describe(page, () => {
    it("shows configurations that the pack takes", () => {
      const shown = [...read(page).matchAll(/^```json\n(.*?)^```/gms)].map(([, json = ""]) => json);
      expect(shown).to.have.length.at.least(1);
      for (const json of shown) taken(JSON.parse(json));
    });

    it("counts the policies, and names every preset", () => {
      const text = read(page);
      expect(text).to.match(new RegExp(`\\b${POLICIES.length} policies`));
      for (const preset of Object.keys(PRESETS)) expect(text).to.include(`\`${preset}\``);
    });
  });
}

describe("docs/policy-pack.md", () => {
  it("names every framework, and every format of the report", () => {
    const text = read("docs/policy-pack.md");
    for (const name of [...Object.keys(FRAMEWORKS), ...Object.keys(FORMATS)])
      expect(text).to.include(`\`${name}\``);
  });
});
