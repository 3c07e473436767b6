import {
  type LandingZoneOptions,
  organizationBefore,
  type RawSettings,
  settingsOf,
} from "../../test/engine/support/landing-zone.ts";
import { settingsWith } from "../many-accounts.ts";

/** An organization that is built on the real engine. */
export interface Scenario {
  readonly name: string;
  readonly settings: RawSettings;
  /** Puts there what is adopted; left out where everything is made from nothing. */
  readonly before?: NonNullable<LandingZoneOptions["before"]>;
  readonly limits: {
    /** Wall time of the first `up`. */
    readonly seconds?: number;
    /** Processor time of the program itself. */
    readonly programTime?: number;
  };
}

/** All accounts are created, so many of them for workloads. */
const fromNothing = (workloads: number, limits: Scenario["limits"]): Scenario => ({
  name: `${workloads.toLocaleString("en-US")} accounts`,
  settings: settingsWith(workloads),
  limits,
});

const prod = settingsOf("prod");

export const SCENARIOS: readonly Scenario[] = [
  fromNothing(10, {}),
  fromNothing(100, {}),
  fromNothing(1000, { seconds: 90, programTime: 10 }),
  { name: "prod, adopted", settings: prod, before: organizationBefore(prod), limits: { seconds: 45 } },
];
