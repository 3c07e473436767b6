import { expect } from "chai";
import fc from "fast-check";
import {
  ANY,
  ANY_IN_PART,
  globTokens,
  matches,
  ONE,
  ONE_IN_PART,
  type Token,
} from "../../../../components/guardrails/simulate/glob.ts";

const expressionOf = (token: Token): string => {
  if (typeof token === "string") return token;
  return (token.colons ? "." : "[^:]") + (token.many ? "*" : "");
};

/** The signs that stay in their part stand before all others, as they do in ARNs. */
const tokens = fc
  .tuple(
    fc.array(fc.constantFrom<Token>("a", "b", ":", "ab", ANY_IN_PART, ONE_IN_PART, ANY), { maxLength: 8 }),
    fc.array(fc.constantFrom<Token>("a", "b", ":", ANY, ONE), { maxLength: 6 }),
  )
  .map(([parts, last]) => [...parts, ...last]);

const text = fc.string({ unit: fc.constantFrom("a", "b", ":"), maxLength: 14 });

describe("the matching of patterns", () => {
  const rows: [string, string, boolean][] = [
    ["", "", true],
    ["", "a", false],
    ["abc", "abc", true],
    ["abc", "abcd", false],
    ["abc", "ab", false],
    ["*", "", true],
    ["*", "a:b/c", true],
    ["ab*", "ab", true],
    ["ab*", "abcd", true],
    ["*cd", "abcd", true],
    ["*cd", "cdab", false],
    ["a*c*e", "abcde", true],
    ["a*c*e", "abcdef", false],
    ["a*bc", "abcbc", true],
    ["a?c", "abc", true],
    ["a?c", "ac", false],
    ["?", "", false],
    ["[a].c", "[a].c", true],
    ["[a].c", "axc", false],
    ["a.*", "ab", false],
  ];
  for (const [pattern, value, expected] of rows) {
    it(`"${pattern}" ${expected ? "matches" : "does not match"} "${value}"`, () => {
      expect(matches(globTokens(pattern), value)).to.equal(expected);
    });
  }

  it("agrees with regular expressions", () => {
    fc.assert(
      fc.property(tokens, text, (pattern, value) => {
        const expression = new RegExp(`^${pattern.map(expressionOf).join("")}$`);
        expect(matches(pattern, value)).to.equal(expression.test(value));
      }),
      { numRuns: 5000 },
    );
  });

  it("stays fast on a pattern that makes regular expressions slow", () => {
    const pattern = globTokens(`${"*a".repeat(30)}b`);
    const before = performance.now();
    expect(matches(pattern, "a".repeat(2000))).to.equal(false);
    expect(performance.now() - before).to.be.below(500);
  });
});
