import { expect } from "chai";
import fc from "fast-check";
import { matches } from "../../../../../components/guardrails/simulate/glob.ts";
import { piecesOf } from "../../../../../components/guardrails/simulate/policy-text.ts";
import { resourceTokens } from "../../../../../components/guardrails/simulate/tokens.ts";
import { GAP, WIDE_GAP } from "../../../../../tools/guardrails/replay/call/arn-template.ts";
import { gapsIn } from "../../../../../tools/guardrails/replay/call/gaps.ts";
import { MEMBER } from "../../../../support/cloudtrail.ts";
import { organizationWith } from "../../../../support/replay.ts";

const isWhole = (arn: string, ...Resource: readonly string[]): boolean =>
  gapsIn(organizationWith({ scp: [{ Effect: "Deny", Action: "iam:PutRolePolicy", Resource }] }))(
    "iam:PutRolePolicy",
    arn,
  );

const role = (name: string) => `arn:aws:iam::${MEMBER}:role/${name}`;
const stack = (name: string) => `arn:aws:cloudformation:eu-west-1:${MEMBER}:stack/${name}`;

describe("ARNs with gaps", () => {
  const cases: [arn: string, pattern: string, expected: boolean][] = [
    [role("batch"), "arn:aws:iam::*:role/acme-*", true],
    [role(`${GAP}batch`), "arn:aws:iam::*:role/acme-*", false],
    [role(`${GAP}batch`), "arn:aws:iam::*:role/deployment", true],
    [role(`${GAP}deployment`), "arn:aws:iam::*:role/deployment", false],
    [role(`${GAP}batch`), "arn:aws:iam::*:role/*", true],
    [role(`${GAP}batch`), "arn:aws:iam::*:user/*", true],
    [role(`${GAP}batch`), "*", true],
    [role(`${GAP}batch`), "arn:aws:iam::*:role/?batch", false],
    [role(`${GAP}batch`), "arn:aws:iam::*:role/${aws:PrincipalTag/team}*", false],
    [stack(`shop/${GAP}`), "arn:aws:cloudformation:*:*:stack/StackSet-acme-*", true],
    [stack(`StackSet-acme-1/${GAP}`), "arn:aws:cloudformation:*:*:stack/StackSet-acme-*", true],
    [stack(`shop/${GAP}`), "arn:aws:cloudformation:*:*:stack/shop/0a1b", false],
    [`arn:aws:s3:::data/${WIDE_GAP}`, "arn:aws:s3:::acme-*/*", true],
    [`arn:aws:s3:::data/${WIDE_GAP}`, "arn:aws:s3:::data/*:secret", false],
    [`arn:aws:s3:::data/${GAP}`, "arn:aws:s3:::data/*:secret", true],
  ];
  for (const [arn, pattern, expected] of cases) {
    const shown = arn.replace(GAP, "{gap}").replace(WIDE_GAP, "{wide gap}");
    it(`are ${expected ? "" : "not "}whole enough: ${shown} before ${pattern}`, () => {
      expect(isWhole(arn, pattern)).to.equal(expected);
    });
  }

  it("matter only to statements about the action", () => {
    const statement = { Effect: "Deny", Resource: "arn:aws:iam::*:role/acme-*" } as const;
    const arn = role(`${GAP}batch`);
    const isWholeFor = (of: object) =>
      gapsIn(organizationWith({ scp: [{ ...statement, ...of }] }))("iam:PutRolePolicy", arn);
    expect(isWholeFor({ Action: "iam:DeleteRole" })).to.equal(true);
    expect(isWholeFor({ NotAction: "iam:Put*" })).to.equal(true);
    expect(isWholeFor({ NotAction: "iam:DeleteRole" })).to.equal(false);
  });

  it("also matter to what a statement is not about", () => {
    const scp = [{ Effect: "Deny", Action: "*", NotResource: "arn:aws:iam::*:role/acme-*" }] as const;
    expect(gapsIn(organizationWith({ scp: [...scp] }))("iam:PutRolePolicy", role(`${GAP}batch`))).to.equal(
      false,
    );
  });

  it("match alike whatever stands in the gap, once they are whole enough", () => {
    const part = fc
      .array(fc.constantFrom("a", "b", "/", "*", "ab"), { maxLength: 4 })
      .map((all) => all.join(""));
    const text = fc.array(fc.constantFrom("a", "b", "/", "ab/"), { maxLength: 4 }).map((all) => all.join(""));
    let whole = 0;
    fc.assert(
      fc.property(part, text, text, fc.array(text, { minLength: 5 }), (pattern, before, after, fillings) => {
        if (!isWhole(role(before + GAP + after), `arn:aws:iam::*:role/${pattern}`)) return;
        whole += 1;
        const tokens = resourceTokens(
          piecesOf(`arn:aws:iam::*:role/${pattern}`, true).flatMap((piece) =>
            piece.kind === "variable" ? [] : [piece],
          ),
        );
        const found = fillings.map((filling) => matches(tokens, role(before + filling + after)));
        expect(new Set(found).size).to.equal(1);
      }),
      { numRuns: 500 },
    );
    expect(whole).to.be.greaterThan(100);
  });
});
