import { expect } from "chai";
import fc, { type Arbitrary } from "fast-check";
import type { Request } from "../../../../components/guardrails/guardrail.ts";
import type { Organization, Target } from "../../../../components/guardrails/simulate/policy.ts";
import { simulator } from "../../../../components/guardrails/simulate/simulator.ts";
import type { Trace } from "../../../../components/guardrails/simulate/trace.ts";
import type { Verdict } from "../../../../components/guardrails/simulate/verdict.ts";
import { generatedDenial, generatedOrganization, generatedRequest } from "./support/generated.ts";
import { context, KEY_TYPES } from "./support/generated-conditions.ts";
import { documentOf } from "./support/organization.ts";
import { allBut } from "./support/subject.ts";

const RANKS: Record<Verdict["decision"], number> = { allowed: 0, unknown: 1, denied: 2 };

const KEYS = KEY_TYPES.flatMap(({ keys }) => keys);

/** What cannot be known any more once the resource is not. */
const OF_RESOURCE = ["resource", "aws:RequestedRegion", "aws:ResourceAccount", "aws:ResourceOrgID"];

/** Some condition keys, and often the resource with what follows from it. */
const hidden: Arbitrary<string[]> = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...KEYS), { maxLength: 5 }), fc.boolean())
  .map(([keys, isResource]) => [...keys, ...(isResource ? OF_RESOURCE : [])]);

const without = (request: Request, keys: readonly string[]): Request => ({
  ...request,
  context: Object.fromEntries(Object.entries(request.context ?? {}).filter(([key]) => !keys.includes(key))),
});

/** The request with values of another one for what is hidden. */
const filled = (request: Request, other: Request, keys: readonly string[]): Request => ({
  ...request,
  resource:
    keys.includes("resource") && other.resource !== "*" && request.resource !== "*"
      ? other.resource
      : request.resource,
  context: {
    ...without(request, keys).context,
    ...Object.fromEntries(Object.entries(other.context ?? {}).filter(([key]) => keys.includes(key))),
  },
});

const withDenial = (organization: Organization, at: number, target: (of: Target) => Target): Organization => {
  const changed = new Map<Target, Target>();
  const change = (each: Target): Target =>
    changed.get(each) ?? (changed.set(each, target(each)), changed.get(each)!);
  return {
    ...organization,
    accounts: new Map(
      [...organization.accounts].map(([id, targets]) => [
        id,
        targets.map((each, level) => (level === at ? change(each) : each)),
      ]),
    ),
  };
};

const letters = (text: string, isUpper: boolean): string =>
  isUpper ? text.toUpperCase() : text.toLowerCase();

const statements = ({ scps, rcps }: Trace) =>
  [scps, rcps].flatMap((side) => (typeof side === "string" ? [] : side)).flatMap((level) => level.statements);

describe("whatever the policies and the request,", () => {
  it("a further denial never lets more through", () => {
    fc.assert(
      fc.property(
        generatedOrganization,
        generatedRequest,
        hidden,
        generatedDenial,
        fc.nat({ max: 2 }),
        (organization, request, keys, denial, at) => {
          const added = { name: "added", document: documentOf(denial) };
          const stricter = withDenial(organization, at, (each) => ({ ...each, scps: [...each.scps, added] }));
          const asked = without(request, keys);
          const [before, after] = [organization, stricter].map((each) =>
            simulator(each).verdict(asked, allBut(...keys)),
          );
          expect(RANKS[after!.decision]).to.be.at.least(RANKS[before!.decision]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("a verdict with gaps in knowledge holds for whatever may fill them", () => {
    const seen = { allowed: 0, denied: 0, unknown: 0 };
    fc.assert(
      fc.property(
        generatedOrganization,
        generatedRequest,
        hidden,
        fc.array(generatedRequest, { minLength: 8, maxLength: 8 }),
        (organization, request, keys, others) => {
          const { verdict } = simulator(organization);
          const found = verdict(without(request, keys), allBut(...keys));
          seen[found.decision]++;
          if (found.decision === "unknown") return;
          for (const other of [request, ...others]) {
            const whole = filled(request, other, keys);
            expect(verdict(whole).decision, JSON.stringify(whole)).to.equal(found.decision);
          }
        },
      ),
      { numRuns: 1000 },
    );
    expect(Math.min(...Object.values(seen))).to.be.above(50);
  });

  it("a verdict that is not known names gaps, and only those", () => {
    fc.assert(
      fc.property(generatedOrganization, generatedRequest, hidden, (organization, request, keys) => {
        const found = simulator(organization).verdict(without(request, keys), allBut(...keys));
        if (found.decision !== "unknown") return;
        expect(found.about.length).to.be.above(0);
        // A variable may write a key in other letters, and whose a resource is may follow from nothing.
        const gaps = [...keys, "aws:ResourceAccount", "aws:ResourceOrgID"].map((key) => key.toLowerCase());
        expect(gaps).to.include.members(found.about.map((key) => key.toLowerCase()));
      }),
      { numRuns: 1000 },
    );
  });

  it("the letters of actions and condition keys may be of any case", () => {
    fc.assert(
      fc.property(
        generatedOrganization,
        generatedRequest,
        context,
        fc.boolean(),
        (organization, request, more, isUpper) => {
          const asked = { ...request, context: { ...request.context, ...more } };
          const other = {
            ...asked,
            action: letters(asked.action, isUpper),
            context: Object.fromEntries(
              Object.entries(asked.context).map(([key, value]) => [letters(key, isUpper), value]),
            ),
          };
          const { verdict } = simulator(organization);
          expect(verdict(other)).to.deep.equal(verdict(asked));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("the trace bears the verdict out", () => {
    fc.assert(
      fc.property(generatedOrganization, generatedRequest, hidden, (organization, request, keys) => {
        const { verdict, ...sides } = simulator(organization).trace(without(request, keys), allBut(...keys));
        const denials = statements({ verdict, ...sides }).filter(({ effect }) => effect === "Deny");
        const sure = denials.filter(({ applies }) => applies === true);
        if (verdict.decision === "allowed") expect(denials).to.deep.equal([]);
        else if (verdict.decision === "denied" && verdict.by)
          expect(sure[0]?.place).to.deep.equal(verdict.by);
        else if (verdict.by) expect(denials.map(({ place }) => place)).to.deep.include(verdict.by);
      }),
      { numRuns: 1000 },
    );
  });
});
