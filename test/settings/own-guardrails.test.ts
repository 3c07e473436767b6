import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import type { DenyGuardrail } from "../../components/guardrails/guardrail.ts";
import { standInPlace } from "../../components/guardrails/stand-in-place.ts";
import { ownGuardrails } from "../../settings/own-guardrails.ts";
import { ROOT } from "../support/play.ts";
import { problemLines } from "../support/settings.ts";

const PROBE = "{principal: 'arn:aws:iam::111122223333:role/developer', action: 'ec2:RunInstances'}";
const PROBES = `
  probes:
    denies: [${PROBE}, ${PROBE}, ${PROBE}]
    allows: [${PROBE}, ${PROBE}, ${PROBE}]
`;
const GOOD = `- id: no-large-instances
  kind: scp
  purpose: Nobody starts instances that cost a fortune.
  denials:
    - Action: [ec2:RunInstances]
      Resource: ["arn:aws:ec2:*:*:instance/*"]
      Condition: {StringLike: {"ec2:InstanceType": "*.metal"}}
${PROBES}`;

describe("guardrails of one's own", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "own-guardrails-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const read = (text: string) => {
    writeFileSync(join(folder, "own.yaml"), text);
    return ownGuardrails("own.yaml", folder);
  };

  it("have the catalogue's shape", () => {
    const { guardrails, problems } = read(GOOD);
    expect(problems).to.deep.equal([]);
    const [own] = guardrails.map(({ guardrail }) => guardrail as DenyGuardrail);
    expect(own).to.include({ id: "no-large-instances", kind: "scp", target: "chosen" });
    const place = standInPlace({
      partition: "aws",
      prefix: "acme",
      home: "eu-west-1",
      governed: [],
      trailName: "t",
      deploymentRole: "d",
      breakGlassRole: "b",
      exemptRoles: [],
      isBreakGlassMade: true,
    });
    expect(own!.denials(place, {})).to.deep.equal([
      {
        Action: ["ec2:RunInstances"],
        Resource: ["arn:aws:ec2:*:*:instance/*"],
        Condition: { StringLike: { "ec2:InstanceType": "*.metal" } },
      },
    ]);
    expect(own!.probes(place, {}, "111122223333").denies).to.have.lengthOf(3);
  });

  const refused: readonly (readonly [string, string, readonly string[]])[] = [
    [
      "a text that is no YAML",
      "- id: [",
      [
        "own.yaml: line 1, column 8: Flow sequence in block collection must be sufficiently indented and end with a ]",
      ],
    ],
    ["no list", "id: x", ["own.yaml line 1: got a map, allowed: a list of guardrails"]],
    [
      "another kind",
      GOOD.replace("kind: scp", "kind: spc"),
      ['own.yaml line 2: kind: got "spc", allowed: one of "scp", "rcp", "declarative"'],
    ],
    [
      "an id of the catalogue",
      GOOD.replace("no-large-instances", "protect-trail"),
      ['own.yaml line 1: id: the catalogue has a "protect-trail" already; rename it'],
    ],
    [
      "a misspelt key and a probe without an action, both",
      GOOD.replace("purpose:", "porpose:").replace(", action: 'ec2:RunInstances'}", "}"),
      [
        'own.yaml line 1: purpose: got nothing, allowed: one sentence of 10 to 200 characters; fix: add it, such as "Nobody starts instances that cost a fortune."',
        'own.yaml line 10: probes.denies[0].action: got nothing, allowed: one action; fix: add it, such as "s3:PutBucketPolicy"',
        'own.yaml line 3: porpose: unknown key; did you mean "purpose"?',
      ],
    ],
    [
      "a denial of two kinds",
      GOOD.replace("Action: [ec2:RunInstances]", "Action: [a:B]\n      NotAction: [a:C]"),
      ["own.yaml line 5: denials[0]: give either Action or NotAction"],
    ],
  ];
  for (const [what, text, lines] of refused) {
    it(`are refused with file and line: ${what}`, () => {
      const { guardrails, problems } = read(text);
      expect(problems).to.deep.equal(lines);
      expect(guardrails).to.deep.equal([]);
    });
  }
});

describe("what guardrails of one's own come to", () => {
  let file: string;
  beforeEach(() => {
    file = `own-${process.pid}.yaml`;
  });
  afterEach(() => {
    rmSync(join(ROOT, file));
  });

  const linesOf = (text: string) => {
    writeFileSync(join(ROOT, file), text);
    return problemLines({ guardrails: { own: [file] } });
  };

  const IN = (instance: string) =>
    `{principal: 'arn:aws:iam::111122223333:role/developer', action: 'ec2:RunInstances', resource: 'arn:aws:ec2:eu-west-1:111122223333:instance/*', context: {'ec2:InstanceType': '${instance}'}}`;
  const probed = (...denies: readonly string[]) =>
    GOOD.replace(/  probes:[^]*$/, "") +
    `  probes:\n    denies: [${denies.join(", ")}]\n    allows: [${[IN("t3.micro"), PROBE, PROBE].join(", ")}]\n`;

  it("is what their probes say", () => {
    expect(linesOf(probed(IN("m7i.metal"), IN("c7i.metal"), IN("r7i.metal")))).to.deep.equal([]);
  });

  it("is refused with file and line where it is something else, or cannot be told", () => {
    const unsaid = IN("m7i.metal").replace(/, context: .*\}\}/, "}");
    expect(linesOf(probed(IN("m7i.metal"), IN("m7i.large"), unsaid))).to.deep.equal([
      `guardrails.own: ${file} line 10: probes.denies[1]: it is allowed; mend the denials or the probe`,
      `guardrails.own: ${file} line 10: probes.denies[2]: it is allowed; mend the denials or the probe`,
    ]);
  });

  it("is refused where nobody can read it", () => {
    const text = probed(IN("a.metal"), IN("b.metal"), IN("c.metal")).replace("StringLike", "StringLooksLike");
    expect(linesOf(text)).to.deep.equal([
      `guardrails.own: ${file} line 5: denials[0]: unknown condition operator "StringLooksLike"`,
    ]);
  });
});
