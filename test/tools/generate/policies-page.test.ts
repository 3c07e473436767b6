import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import ts from "typescript";
import { hasRemedy } from "../../../policy-pack/configuration/levels.ts";
import { linkOf } from "../../../policy-pack/link.ts";
import { type Area, AREAS, POLICIES } from "../../../policy-pack/policies/index.ts";
import { AREA_PAGES, policiesPage } from "../../../tools/generate/policies-page.ts";

const ROOT = join(import.meta.dirname, "../../..");
const IMPORTS = `import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
void [aws, pulumi];`;

const AREA_NAMES = Object.keys(AREAS) as Area[];

/** The page of an area, as sections by the ids of policies. */
async function sectionsOf(area: Area): Promise<ReadonlyMap<string, string>> {
  const known = SECTIONS.get(area);
  if (known !== undefined) return known;
  const page = await AREA_PAGES.find(({ path }) => path === `docs/policies/${area}.md`)!.make();
  const [, ...sections] = page.split(/^## /m);
  const made = new Map(sections.map((section) => [section.slice(0, section.indexOf("\n")), section]));
  SECTIONS.set(area, made);
  return made;
}

const SECTIONS = new Map<Area, ReadonlyMap<string, string>>();

/** What stands in a section between fences of a language. */
const fencedIn = (section: string, language: string): string[] =>
  [...section.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, "gms"))].map(
    ([, inside = ""]) => inside,
  );

/** What a program takes from resources that it does not show, which may be anything. */
function elsewhereIn(program: string): string {
  const [, names] = /^\/\/ Elsewhere in the program: (.*)$/m.exec(program) ?? [];
  return names === undefined ? "" : names.replaceAll(/\w+/g, "declare const $&: any;").replaceAll(",", "");
}

/** What the compiler says against programs, each one by itself, by the names that they are given. */
function mistakesIn(programs: ReadonlyMap<string, string>): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2024,
    types: [],
  };
  const files = new Map(
    [...programs].map(([name, program]) => [
      join(ROOT, `${name}.mts`),
      `${IMPORTS}\n${elsewhereIn(program)}\n${program}`,
    ]),
  );
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (path, target, ...rest) => {
    const program = files.get(path);
    return program === undefined ? read(path, target, ...rest) : ts.createSourceFile(path, program, target);
  };
  const compiled = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((path) =>
    ts
      .getPreEmitDiagnostics(compiled, compiled.getSourceFile(path))
      .map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`),
  );
}

describe("the areas of policies", () => {
  it("are the folders, and hold every policy once", () => {
    const policies = join(ROOT, "policy-pack/policies");
    const folders = readdirSync(policies).filter((each) => statSync(join(policies, each)).isDirectory());
    expect(AREA_NAMES).to.deep.equal(folders);
    expect(Object.values(AREAS).flat()).to.deep.equal(POLICIES);
  });
});

describe("the page of all policies", () => {
  it("has a line for each, with its severity, its level and a way to its section", async () => {
    const page = await policiesPage();
    const rows = page
      .split("\n")
      .filter((line) => line.includes("](policies/"))
      .map((line) => line.split("|").map((cell) => cell.trim()));
    expect(rows).to.have.length(POLICIES.length);
    const lines = new Map(rows.map(([, , id = "", ...rest]) => [id.replace(/^\[`(.*)`\].*/, "$1"), rest]));
    expect(lines.get("cloudtrail-multi-region")).to.deep.equal([
      "A trail records every region",
      "high",
      "mandatory",
      "",
    ]);
    expect(lines.get("eks-observability-addon")?.at(2)).to.equal("opt-in");
    for (const [area, policies] of Object.entries(AREAS)) {
      for (const { id } of policies) expect(page).to.include(`[\`${id}\`](policies/${area}.md#${id})`);
    }
  });
});

describe("the page of an area", function () {
  this.timeout(120_000);

  it("tells all about a policy", async () => {
    const section = (await sectionsOf("cloudtrail")).get("cloudtrail-multi-region");
    expect(section?.trim()).to.equal(`cloudtrail-multi-region

A trail records every region. An intruder works in the region that nobody records.

- Service: CloudTrail
- Severity: high
- Level of \`baseline\`: mandatory
- Judges: \`aws:cloudtrail/trail:Trail\`
- Can remediate: yes, at the level \`remediate\`
- Read on: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-1

Write:

\`\`\`text
isMultiRegionTrail: true,
\`\`\`

This fails: It records its own region only.

\`\`\`ts
const trail = new aws.cloudtrail.Trail("trail", {
  s3BucketName: "acme-trail",
});
\`\`\`

This passes:

\`\`\`ts
const trail = new aws.cloudtrail.Trail("trail", {
  s3BucketName: "acme-trail",
  isMultiRegionTrail: true,
});
\`\`\`

Controls that it serves:

- CIS AWS Foundations Benchmark 1.4: 3.1
- CIS AWS Foundations Benchmark 3.0: 3.1
- CIS AWS Foundations Benchmark 5.0: 3.1
- CIS AWS Foundations Benchmark 7.0: 4.1
- NIST SP 800-53 revision 5: AC-2(4), AC-4(26), AC-6(9), AU-2, AU-3, AU-6(3), AU-6(4), AU-10, AU-12, AU-14(1), CA-7, SA-8(22), SC-7(9), SI-3(8), SI-4(20), SI-7(8)
- PCI DSS 4.0.1: 3.5.1.3, 10.2.1, 10.2.1.1, 10.2.1.2, 10.2.1.3, 10.2.1.4, 10.2.1.5, 10.2.1.6, 10.2.1.7, 10.2.2, 10.3.1, 10.3.2, 10.3.3, 10.3.4, 10.6.3, 11.3.1.3, 11.5.2
- SOC 2 (AICPA Trust Services Criteria 2017, revised 2022): A1.1, CC2.1, CC7.2, PI1.3
- HIPAA Security Rule (45 CFR part 164, subpart C): 164.308(a)(1)(ii)(D), 164.308(a)(3)(ii)(A), 164.308(a)(6)(ii), 164.312(b), 164.312(e)(2)(i)
- AWS Security Hub CSPM: CloudTrail.1

The same check in other tools: checkov \`CKV_AWS_67\`; trivy \`AVD-AWS-0014\`; prowler \`cloudtrail_multi_region_enabled\`; kics \`8173d5eb\`; cfn-guard \`MULTI_REGION_CLOUD_TRAIL_ENABLED\`; pulumi \`prebuilt:cloudtrail-multi-region-enabled\`.`);
  });

  it("tells what a policy can be told, and what it looks at besides", async () => {
    const retention = (await sectionsOf("cloudwatch")).get("log-group-retention-minimum");
    expect(retention).to.match(/\| `minimumDays` +\| `365` +\| \S/);
    const bucket = (await sectionsOf("cloudtrail")).get("cloudtrail-bucket-tls-only");
    expect(bucket).to.match(/^- Looks also at: `aws:s3\/bucket:Bucket`, /m);
  });

  it("has every policy of it, with its ways out", async () => {
    for (const area of AREA_NAMES) {
      const sections = await sectionsOf(area);
      expect([...sections.keys()].toSorted()).to.deep.equal(AREAS[area].map(({ id }) => id).toSorted());
      for (const policy of AREAS[area]) {
        const section = sections.get(policy.id)!;
        expect(section, policy.id).to.include(policy.why).and.include(linkOf(policy));
        expect(fencedIn(section, "text"), policy.id).to.deep.equal([`${policy.write.join("\n")}\n`]);
        expect(/^- Can remediate: yes/m.test(section), policy.id).to.equal(hasRemedy(policy));
      }
    }
  });

  it("shows programs that compile", async () => {
    const programs = new Map<string, string>();
    for (const area of AREA_NAMES) {
      for (const [id, section] of await sectionsOf(area)) {
        const [fails, passes, ...more] = fencedIn(section, "ts");
        expect(more, id).to.deep.equal([]);
        programs.set(`${id}-fails`, fails!).set(`${id}-passes`, passes!);
      }
    }
    expect(programs.size).to.equal(POLICIES.length * 2);
    programs.set("wrong", 'new aws.cloudtrail.Trails("trail", { s3BucketName: 3 });');
    const [only, ...mistakes] = mistakesIn(programs).toReversed();
    expect(mistakes).to.deep.equal([]);
    expect(only).to.include("Property 'Trails' does not exist");
  });
});
