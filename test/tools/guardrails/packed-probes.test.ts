import { expect } from "chai";
import type { Request } from "../../../components/guardrails/guardrail.ts";
import { type Simulator, simulator } from "../../../components/guardrails/simulate/simulator.ts";
import { type Held, type Inhabited, inhabited, probesOf } from "../../support/guardrail-places.ts";
import { mutatePacked } from "../../support/packed-mutants.ts";
import { settingsOfOwn } from "../../support/play.ts";

for (const stack of ["dev", "prod"] as const) {
  describe(`the policies of ${stack}`, () => {
    let zone: Inhabited;
    let packed: Simulator;
    let unpacked: Simulator;
    before(() => {
      zone = inhabited(settingsOfOwn(stack));
      packed = simulator(zone.model.organization);
      unpacked = simulator(zone.model.unpacked);
    });

    /** The guardrails that deny a request, each being a policy of its own. */
    const deniersOf = (request: Request): string[] => {
      const { scps, rcps } = unpacked.trace(request);
      return [scps, rcps]
        .flatMap((side) => (typeof side === "string" ? [] : side))
        .flatMap(({ statements }) => statements)
        .filter(({ effect, applies }) => effect === "Deny" && applies === true)
        .map(({ place }) => place.policy);
    };

    const told = ({ chosen, account }: Held, request: Request) =>
      `${chosen.id} in ${account}: ${JSON.stringify(request)}`;

    it("deny every probe that a guardrail must deny, wherever it holds", () => {
      const missed = zone.held.flatMap((each) =>
        probesOf(each, zone.model)
          .denies.filter(
            (request) =>
              packed.verdict(request).decision !== "denied" || !deniersOf(request).includes(each.chosen.id),
          )
          .map((request) => told(each, request)),
      );
      expect(missed).to.deep.equal([]);
    });

    it("deny no probe by a guardrail that must allow it, and none that no guardrail denies", () => {
      const wrong = zone.held.flatMap((each) =>
        probesOf(each, zone.model)
          .allows.filter((request) => {
            const deniers = deniersOf(request);
            const expected = deniers.length > 0 ? "denied" : "allowed";
            return deniers.includes(each.chosen.id) || packed.verdict(request).decision !== expected;
          })
          .map((request) => told(each, request)),
      );
      expect(wrong).to.deep.equal([]);
    });

    it("hold few parts that none of these probes misses: those that other guardrails deny as well", function () {
      this.timeout(60_000);
      const { mutants, survivors } = mutatePacked(zone);
      expect(survivors.length / mutants, survivors.join("\n")).to.be.below(0.05);
    });
  });
}
