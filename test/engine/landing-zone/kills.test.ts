import { hash } from "node:crypto";
import { expect } from "chai";
import { settingsInput } from "../../support/settings.ts";
import { ACCOUNT } from "../world/accounts.ts";
import { ORGANIZATION, TRUST, UNIT } from "../world/rules/organizations.ts";
import type { World } from "../world/world.ts";
import type { Operation } from "../support/engine-stack.ts";
import { type LandingZone, landingZone, succeeded } from "../support/landing-zone.ts";
import { runTool } from "../support/tool.ts";

const SEED = "7";
const KEY = "aws:kms/key:Key";

/** One run that is killed, at the creation of a type or at the n-th of all. */
interface Point {
  readonly who: "engine" | "program";
  readonly at: string | number;
  /** Whether what was being created was created all the same. */
  readonly made: boolean;
}

let drawn = 0;
/** A whole number below `end`, the same in every run. */
const draw = (end: number): number =>
  Number.parseInt(hash("sha256", `${SEED} ${++drawn}`).slice(0, 8), 16) % end;

/** Of the 138 creations, those after the typed ones and well before the last. */
const numbers = (count: number): number[] =>
  Array.from({ length: count }, () => 45 + draw(60)).sort((one, other) => one - other);

function pointsOf(first: Point["who"], then: Point["who"]): Point[] {
  const typed = [ORGANIZATION, TRUST, UNIT, ACCOUNT, KEY].map((at) => ({ who: first, at }));
  const exception = draw(5);
  const numbered = numbers(5).map((at, index) => ({ who: index === exception ? first : then, at }));
  // An engine that is left alone waits for every answer.
  return [...typed, ...numbered].map((point) => ({
    ...point,
    made: point.who === "program" || draw(2) === 0,
  }));
}

const CHAINS: readonly { readonly name: string; readonly points: readonly Point[] }[] = [
  { name: "at first the engine, later its program", points: pointsOf("engine", "program") },
  { name: "at first the program, later its engine", points: pointsOf("program", "engine") },
];

const titleOf = ({ who, at, made }: Point) => `the ${who} at ${at}${made ? "" : ", before it is made"}`;

/** Runs `up` until it is killed, and recovers as a person would. Resolves to what went otherwise than it should. */
async function survive({ world, stack }: LandingZone, point: Point): Promise<string[]> {
  const { who, at, made } = point;
  const reached: Point[] = [];
  const meanwhile = () => {
    reached.push(point);
    if (who === "engine") stack.kill();
    else stack.killProgram();
  };
  const where = typeof at === "string" ? { type: at } : { after: Math.max(0, at - 1 - creationsIn(world)) };
  world.faults.inject({ ...where, method: "create", kind: made ? "seen" : "dropped", times: 1, meanwhile });
  const { status, output } = await stack.up();
  if (reached.length === 0 || status === 0) return [`${titleOf(point)} did not end the run:\n${output}`];
  if (who === "program") return [];
  await stack.unlock();
  const { deployment } = await stack.exportState();
  if (deployment.pending_operations === undefined) return [];
  const recovery = await runTool(stack, ["recover", "--stack", "test", "--yes"]);
  return recovery.status === 0
    ? []
    : [`${titleOf(point)} was not recovered from:\n${output}\n${recovery.output}`];
}

const creationsIn = ({ counts }: World): number =>
  [...counts].reduce((sum, [call, count]) => sum + (call.startsWith("create ") ? count : 0), 0);

interface Survival {
  readonly zone: LandingZone;
  readonly problems: readonly string[];
  readonly up: Operation;
  readonly next: Operation;
}

describe(`a first up that is killed ten times over (seed ${SEED})`, function () {
  this.timeout(600_000);
  const zones: LandingZone[] = [];
  let survivals: readonly Survival[];

  async function survival(points: readonly Point[]): Promise<Survival> {
    const zone = await landingZone(settingsInput());
    zones.push(zone);
    const problems: string[] = [];
    for (const point of points) problems.push(...(await survive(zone, point)));
    return { zone, problems, up: await zone.stack.up(), next: await zone.stack.up() };
  }

  // Side by side, because an engine waits for half of its time.
  before(async () => {
    survivals = await Promise.all(CHAINS.map(({ points }) => survival(points)));
  });
  after(() => {
    for (const zone of zones) zone.remove();
  });

  for (const [at, { name, points }] of CHAINS.entries()) {
    describe(name, () => {
      it(`goes on each time: ${points.map(titleOf).join("; ")}`, () => {
        expect(survivals[at]?.problems).to.deep.equal([]);
      });

      it("loses nothing and makes nothing twice", async () => {
        const { up, zone } = survivals[at]!;
        succeeded(up);
        const { deployment } = await zone.stack.exportState();
        expect(deployment.pending_operations).to.equal(undefined);
        const ofAws = deployment.resources?.filter(({ type }) => type.startsWith("aws:")) ?? [];
        for (const [type, known] of Map.groupBy(ofAws, (each) => each.type)) {
          const there = zone.world.state.all(type).map(({ id }) => id);
          expect(there.sort(), type).to.deep.equal(known.map(({ id }) => id).sort());
        }
      });

      it("changes nothing any more", () => {
        expect(Object.keys(succeeded(survivals[at]!.next).changes)).to.deep.equal(["same"]);
      });
    });
  }
});
