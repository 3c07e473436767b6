import { join } from "node:path";
import { PACK } from "../../policy-pack/support/pack-process.ts";
import { ROOT } from "../../support/play.ts";
import type { Violation } from "./events.ts";

/** Flags that hold a stack to the project's own policy pack, as the project's own plans are. */
export const OWN_PACK = ["--policy-pack", PACK, "--policy-pack-config", join(ROOT, "policies.json")];

/** What would stop a deployment. */
export const mandatoryOf = (violations: readonly Violation[]): readonly Violation[] =>
  violations.filter(({ level }) => level === "mandatory");
