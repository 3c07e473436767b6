import { readdirSync } from "node:fs";
import { expect } from "chai";
import { POLICIES } from "../../policy-pack/policies/index.ts";
import type { PlanResource } from "../../tools/preview/plan.ts";
import { type Diagnostic, diagnosticsOf } from "./support/server.ts";
import {
  CONFIGURATION,
  type Expected,
  FOLDER,
  linesOf,
  MOMENTS,
  type Moment,
  played,
  twoAtATime,
  wireOf,
} from "./support/stacks.ts";

const NAMES = readdirSync(FOLDER);

/** Stacks without secrets: the engine shows policies what secrets hold, and a plan does not. */
const SERVED = ["components", "network-hub"];

/** A message of the pack as the line that stands for its finding. */
const lineOf = ({ policy, urn, message }: Diagnostic): string =>
  `${policy} @ ${urn.slice(urn.lastIndexOf("::") + 2)}${message.includes("can't be known") ? " (unknown)" : ""}`;

async function expectedOf(name: string, moment: Moment): Promise<readonly string[]> {
  const { expected } = (await import(`./stacks/${name}/expected.ts`)) as { readonly expected: Expected };
  return moment in expected
    ? (expected as Record<Moment, readonly string[]>)[moment]
    : (expected as string[]);
}

describe("stacks of other teams", () => {
  const plays = new Map<string, readonly PlanResource[]>();
  const playOf = (name: string, moment: Moment) => plays.get(`${name} ${moment}`)!;

  before(async function () {
    this.timeout(120_000);
    const all = NAMES.flatMap((name) => MOMENTS.map((moment) => [name, moment] as const));
    await twoAtATime(
      all.map(([name, moment]) => async () => {
        plays.set(`${name} ${moment}`, await played(name, moment));
      }),
    );
  });

  for (const name of NAMES) {
    for (const moment of MOMENTS) {
      it(`hold what is to be found and nothing else: ${name}, ${moment}`, async () => {
        expect(linesOf(playOf(name, moment))).to.deep.equal(await expectedOf(name, moment));
      });
    }
  }

  for (const name of SERVED) {
    for (const moment of MOMENTS) {
      it(`are judged alike behind the functions that serve the engine: ${name}, ${moment}`, async () => {
        const said = await diagnosticsOf(playOf(name, moment).flatMap(wireOf), POLICIES, CONFIGURATION);
        expect(said.map(lineOf).toSorted()).to.deep.equal(await expectedOf(name, moment));
      });
    }
  }
});
