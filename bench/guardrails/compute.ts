// Packs and simulates at the size that the project promises; prints what that took as JSON. It is a process of its own,
// so that nothing is warm that would not be warm for anybody.
import { limitsOf, packOrganization } from "../../components/guardrails/packer/index.ts";
import { simulator } from "../../components/guardrails/simulate/simulator.ts";
import { realisticItems } from "../../test/components/guardrails/packer/support/realistic.ts";
import { loadedOrganization, loadRequests } from "../../test/components/guardrails/simulate/support/load.ts";
import type { Computed } from "./figures.ts";

const GUARDRAILS = 200;
const UNITS = 50;
/** What fits beside the guardrails of a unit's neighbours. */
const EACH = 40;

/** Each unit has a part of the guardrails, other ones than the units beside it. */
function guardrailsByUnit() {
  const all = realisticItems(GUARDRAILS, 1);
  const units = Array.from({ length: UNITS }, (_, unit) => {
    const first = (unit * (GUARDRAILS / UNITS)) % GUARDRAILS;
    return [`unit-${unit}`, [...all, ...all].slice(first, first + EACH)] as const;
  });
  return new Map(units);
}

const items = guardrailsByUnit();
const started = performance.now();
const packing = packOrganization("scp", items, limitsOf("scp"));
const packMilliseconds = performance.now() - started;
if ("misfits" in packing) throw new Error("the guardrails of the benchmark do not fit");

const ROUNDS = 1000;
const requests = loadRequests();
const { verdict } = simulator(loadedOrganization());
const begun = performance.now();
for (let round = 0; round < ROUNDS; round++) for (const request of requests) verdict(request);
const requestsPerSecond = (ROUNDS * requests.length) / ((performance.now() - begun) / 1000);

const computed: Computed = { packMilliseconds, requestsPerSecond };
process.stdout.write(JSON.stringify(computed));
