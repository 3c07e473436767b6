import type { Chosen } from "./chosen.ts";
import { exemptPrincipals, inForce } from "./exemptions.ts";
import type { DenyGuardrail } from "./guardrail.ts";
import type { Item } from "./packer/index.ts";
import type { Place } from "./place.ts";

/** The denials of a chosen guardrail as AWS gets them: whom it exempts is a condition of each. */
export function itemOf({ id, guardrail, parameters, exemptRoles }: Chosen, place: Place): Item {
  const { kind, denials, exempt } = guardrail as DenyGuardrail;
  const principals = exemptPrincipals(place, exempt, exemptRoles);
  return { id, denials: inForce(kind, denials(place, parameters), principals, place.organizationId) };
}
