import { expect } from "chai";
import fc from "fast-check";
import { RCP_SERVICES } from "../../../../facts/rcp-services.ts";
import type { Request } from "../../../../components/guardrails/guardrail.ts";
import { listOf, type Organization, type Target } from "../../../../components/guardrails/simulate/policy.ts";
import { simulator } from "../../../../components/guardrails/simulate/simulator.ts";
import type { Trace } from "../../../../components/guardrails/simulate/trace.ts";
import { generatedOrganization, generatedRequest } from "./support/generated.ts";
import { isKnownDifference } from "./support/known-differences.ts";
import { MANAGEMENT, MEMBER } from "./support/organization.ts";
import { fullContext, named, otherVerdict } from "./support/other-evaluator.ts";

const ORGANIZATIONS = 1000;
const REQUESTS = 20;

const DECISIONS = { allowed: "allowed", denied: "denied", unknown: "unknown" } as const;

/** The other evaluator knows no exemptions: it gets the targets that bind, found here by AWS's rules once more. */
function bindingTargets(
  { accounts }: Organization,
  request: Request,
): { scps: readonly Target[]; rcps: readonly Target[] } {
  const { principal, action, resource, context } = request;
  const asking = principal.split(":")[4] ?? "";
  const named = resource.split(":")[4] ?? "";
  const given = context?.["aws:ResourceAccount"] as string | undefined;
  const owner = named === "" ? (given ?? asking) : named;
  const isExempt = principal.includes("aws-service-role");
  const isCovered = (RCP_SERVICES as readonly string[]).includes(action.split(":")[0]!) && resource !== "*";
  return {
    scps: isExempt || asking === MANAGEMENT ? [] : (accounts.get(asking) ?? []),
    rcps: isExempt || !isCovered || owner === MANAGEMENT ? [] : (accounts.get(owner) ?? []),
  };
}

/** The statements of a trace that apply, but for AWS's own allowance in resource control policies. */
function applying({ scps, rcps }: Trace): string[] {
  const levels = [scps, rcps].flatMap((side) => (typeof side === "string" ? [] : side));
  return levels
    .flatMap(({ statements }) => statements)
    .filter(({ applies }) => applies === true)
    .filter(({ place, effect }) => place.kind === "scp" || effect === "Deny")
    .map(({ place }) => named(place.kind, place.target, place.policy, place.statement))
    .sort();
}

/** Names of the statements that the two must differ about. */
function differences(
  targets: { scps: readonly Target[]; rcps: readonly Target[] },
  context: Request["context"],
): Set<string> {
  const of = (kind: "scp" | "rcp") =>
    targets[`${kind}s`].flatMap((target) =>
      target[`${kind}s`].flatMap(({ name, document }) =>
        listOf(document.Statement).flatMap((statement, at) =>
          isKnownDifference(statement, context) ? [named(kind, target.name, name, at)] : [],
        ),
      ),
    );
  return new Set([...of("scp"), ...of("rcp")]);
}

describe("the simulator beside an independent evaluator", () => {
  it("agrees on every statement at every level, and on the verdict", async function () {
    this.timeout(120_000);
    const seen = { allowed: 0, denied: 0, "not allowed": 0, apart: 0 };
    await fc.assert(
      fc.asyncProperty(
        generatedOrganization,
        fc.array(generatedRequest, { minLength: REQUESTS, maxLength: REQUESTS }),
        async (organization, requests) => {
          const { trace } = simulator(organization);
          for (const request of requests) {
            const targets = bindingTargets(organization, request);
            const other = await otherVerdict(request, organization, targets.scps, targets.rcps);
            const apart = differences(targets, fullContext(request, organization));
            const own = trace(request);
            const shared = (names: readonly string[]): string[] => names.filter((name) => !apart.has(name));
            expect(shared(applying(own))).to.deep.equal(shared(other.applying));
            if (apart.size > 0) {
              seen.apart++;
              continue;
            }
            const { verdict } = own;
            const decision = "notAllowedAt" in verdict ? "not allowed" : DECISIONS[verdict.decision];
            expect(decision).to.equal(other.decision);
            seen[other.decision]++;
          }
        },
      ),
      { numRuns: ORGANIZATIONS },
    );
    console.log(seen);
  });
});
