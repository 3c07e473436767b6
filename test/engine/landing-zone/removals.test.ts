import { expect } from "chai";
import { problemsOf } from "../../../settings/read.ts";
import { lineOf } from "../../../settings/problem.ts";
import { beforeEverything, EVERYTHING, withoutAny } from "../support/everything.ts";
import type { Operation } from "../support/engine-stack.ts";
import {
  errorsOf,
  type LandingZone,
  landingZone,
  type RawSettings,
  succeeded,
} from "../support/landing-zone.ts";
import { deliverEverywhere, losses, standing, writes } from "../support/standing.ts";
import { ROUNDS } from "./removals/allowed.ts";
import { PROTECTED, RENAMED } from "./removals/protected.ts";
import { REFUSED_BY_AWS, REFUSED_SETTINGS } from "./removals/told.ts";

const PROTECTION =
  /resource "urn:.*::(.+)"(?: cannot be deleted\nbecause it is protected|\nas it is currently marked for protection)/;

const protectedIn = (operation: Operation): string[] =>
  errorsOf(operation).flatMap((error) => PROTECTION.exec(error)?.[1] ?? []);

/** What an operation did, by name, apart from what stayed the same. */
const doneBy = ({ steps }: Operation): (readonly [string, string])[] =>
  steps
    .filter(({ op, type }) => op !== "same" && type !== "pulumi:pulumi:Stack")
    .map(({ name, op }) => [name, op] as const);

describe("what is left out or renamed in settings that name everything", function () {
  this.timeout(300_000);
  let zone: LandingZone;
  let stood: ReturnType<typeof standing>;
  before(async () => {
    zone = await landingZone(EVERYTHING, { before: beforeEverything });
    succeeded(await zone.stack.up());
    deliverEverywhere(zone.world);
    stood = standing(zone.world);
  });
  beforeEach(() => {
    zone.world.counts.clear();
  });
  afterEach(() => {
    expect(losses(zone.world)).to.deep.equal([]);
    expect(standing(zone.world)).to.deep.equal(stood);
  });
  after(() => {
    zone.remove();
  });

  /** As a person does it: the engine previews before it does anything. */
  async function refusal(settings: RawSettings): Promise<Operation> {
    zone.stack.setSettings(settings);
    const operation = await zone.stack.up(["--skip-preview=false"]);
    expect(operation.status).to.not.equal(0);
    return operation;
  }

  for (const [what, settings, names] of PROTECTED) {
    it(`stays, because it is protected: ${what}`, async () => {
      const operation = await refusal(settings);
      expect(protectedIn(operation)).to.have.members(names);
      expect(operation.output).to.match(/pulumi state unprotect '|remove the `protect` flag/);
      expect(writes(zone.world)).to.deep.equal([]);
    });
  }

  for (const [what, settings, names] of RENAMED) {
    it(`stays, because it would be replaced under another name: ${what}`, async () => {
      expect(protectedIn(await refusal(settings))).to.include.members(names);
      expect(writes(zone.world)).to.deep.equal([]);
    });
  }

  for (const [what, settings, line] of REFUSED_SETTINGS) {
    it(`stays, because the program refuses the settings: ${what}`, () => {
      expect(problemsOf(settings).map(lineOf)).to.deep.equal([line]);
    });
  }

  for (const [what, settings, told, tried] of REFUSED_BY_AWS) {
    it(`stays, because AWS refuses it: ${what}`, async () => {
      expect(errorsOf(await refusal(settings)).join("\n")).to.include(told);
      expect(writes(zone.world)).to.deep.equal(tried);
    });
  }

  for (const [index, round] of ROUNDS.entries()) {
    it(`goes, and nothing else changes: ${round.map(([what]) => what).join(", ")}`, async () => {
      const paths = ROUNDS.slice(0, index + 1).flatMap((each) => each.flatMap(([, places]) => places));
      zone.stack.setSettings(withoutAny(...paths));
      const done = doneBy(succeeded(await zone.stack.up()));
      expect(done).to.have.deep.members(round.flatMap(([, , changes]) => Object.entries(changes)));
    });
  }
});
