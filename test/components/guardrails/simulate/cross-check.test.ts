import { expect } from "chai";
import fc from "fast-check";
import { RCP_SERVICES } from "../../../../facts/rcp-services.ts";
import type { Request } from "../../../../components/guardrails/guardrail.ts";
import { listOf, type Organization, type Target } from "../../../../components/guardrails/simulate/policy.ts";
import { simulator } from "../../../../components/guardrails/simulate/simulator.ts";
import type { Trace } from "../../../../components/guardrails/simulate/trace.ts";
import { generatedOrganization, generatedRequest } from "./support/generated.ts";
import { isKnownDifference } from "./support/known-differences.ts";
import { MANAGEMENT } from "./support/organization.ts";
import { fullContext, named, otherVerdict } from "./support/other-evaluator.ts";

const ORGANIZATIONS = 1100;
const REQUESTS_OF_EACH = 20;

type Binding = Readonly<Record<"scps" | "rcps", readonly Target[]>>;

/** The other evaluator knows no exemptions and gets the targets that bind, found here by AWS's rules once more. */
function bindingTargets({ accounts }: Organization, request: Request): Binding {
  const { principal, action, resource, context } = request;
  const [service = ""] = action.split(":");
  const asking = principal.split(":")[4] ?? "";
  const named = resource.split(":")[4] ?? "";
  const owner = named === "" ? ((context?.["aws:ResourceAccount"] as string | undefined) ?? asking) : named;
  const isLinked = principal.includes(":role/aws-service-role/");
  const isCovered = (RCP_SERVICES as readonly string[]).includes(service) && resource !== "*";
  return {
    scps: isLinked || asking === MANAGEMENT ? [] : (accounts.get(asking) ?? []),
    rcps: isLinked || owner === MANAGEMENT || !isCovered ? [] : (accounts.get(owner) ?? []),
  };
}

/** The statements of a trace that apply, but for AWS's own allowance in resource control policies. */
const applying = ({ scps, rcps }: Trace): string[] =>
  [scps, rcps]
    .flatMap((side) => (typeof side === "string" ? [] : side))
    .flatMap(({ statements }) => statements)
    .filter(({ applies, place, effect }) => applies === true && (place.kind === "scp" || effect === "Deny"))
    .map(({ place }) => named(place.kind, place.target, place.policy, place.statement))
    .sort();

const without = (names: readonly string[], others: readonly string[]): string[] =>
  names.filter((name) => !others.includes(name));

/** The statements that the two take differently. */
const knownDifferences = (targets: Binding, context: Request["context"]): string[] =>
  (["scp", "rcp"] as const).flatMap((kind) =>
    targets[`${kind}s`].flatMap((target) =>
      target[`${kind}s`].flatMap(({ name, document }) =>
        listOf(document.Statement).flatMap((statement, at) =>
          isKnownDifference(statement, context) ? [named(kind, target.name, name, at)] : [],
        ),
      ),
    ),
  );

describe("the simulator beside an independent evaluator", () => {
  it("agrees on each statement of each level, and on the verdict", async function () {
    this.timeout(180_000);
    const verdicts = { allowed: 0, denied: 0, "not allowed": 0 };
    const requests = fc.array(generatedRequest, { minLength: REQUESTS_OF_EACH, maxLength: REQUESTS_OF_EACH });
    const compare = async (organization: Organization, request: Request, trace: Trace): Promise<void> => {
      const targets = bindingTargets(organization, request);
      const own = applying(trace);
      const other = await otherVerdict(request, organization, targets.scps, targets.rcps);
      const differing = [...without(own, other.applying), ...without(other.applying, own)];
      const known = differing.length > 0 ? knownDifferences(targets, fullContext(request, organization)) : [];
      expect(without(differing, known)).to.deep.equal([], JSON.stringify(request));
      if (differing.length > 0) return;
      const { verdict } = trace;
      const decision = "notAllowedAt" in verdict ? "not allowed" : verdict.decision;
      expect(decision).to.equal(other.decision, JSON.stringify(request));
      verdicts[other.decision]++;
    };
    await fc.assert(
      fc.asyncProperty(generatedOrganization, requests, async (organization, asked) => {
        const { trace } = simulator(organization);
        for (const request of asked) await compare(organization, request, trace(request));
      }),
      { numRuns: ORGANIZATIONS },
    );
    const { allowed, denied } = verdicts;
    expect(allowed + denied + verdicts["not allowed"]).to.be.at.least(20_000);
    expect(Math.min(...Object.values(verdicts))).to.be.above(500);
  });
});
