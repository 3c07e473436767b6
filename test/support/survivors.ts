import { exemptPrincipals, inForce } from "../../components/guardrails/exemptions.ts";
import type { Denial, DenyGuardrail, Request } from "../../components/guardrails/guardrail.ts";
import { accountOf, isStopped, PLACE } from "./guardrails.ts";
import { mutantsOf } from "./mutants.ts";

/** What may be lost from a guardrail without one of its probes that tells. */
export function survivorsOf(guardrail: DenyGuardrail): string[] {
  const { kind, denials, exempt, parameters } = guardrail;
  const own = denials(PLACE, parameters.parse({}));
  const isMissed = missing(guardrail);
  const letting = (denials: readonly Denial[], through = exempt) =>
    inForce(kind, denials, exemptPrincipals(PLACE, through), PLACE.organizationId);
  const parts = own.flatMap((denial, at) =>
    mutantsOf(denial).filter((mutant) =>
      isMissed(letting(own.toSpliced(at, 1, ...(mutant.denial ? [mutant.denial] : [])))),
    ),
  );
  const exemptions = exempt.filter((each) =>
    isMissed(
      letting(
        own,
        exempt.filter((other) => other !== each),
      ),
    ),
  );
  return [...parts.map(({ lost }) => lost), ...exemptions];
}

/** Whether all probes come out as they should under these denials in place of the guardrail's. */
function missing(guardrail: DenyGuardrail): (denials: readonly Denial[]) => boolean {
  const { kind, parameters, probes } = guardrail;
  const account = accountOf(guardrail);
  const { denies, allows } = probes(PLACE, parameters.parse({}), account);
  const stopped = new Map<string, boolean>();
  const stops = (denial: Denial, request: Request): boolean => {
    const key = JSON.stringify([denial, request]);
    const known = stopped.get(key) ?? isStopped(kind, denial, request, account);
    stopped.set(key, known);
    return known;
  };
  return (denials) =>
    denies.every((request) => denials.some((denial) => stops(denial, request))) &&
    !allows.some((request) => denials.some((denial) => stops(denial, request)));
}
