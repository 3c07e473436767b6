import type { Finding } from "../plan.ts";
import { bucketWithoutPolicy } from "./bucket-without-policy.ts";
import { cycle } from "./cycle.ts";
import { documentTooLarge } from "./document-too-large.ts";
import { duplicateName } from "./duplicate-name.ts";
import { missingAccount } from "./missing-account.ts";
import { missingRegion } from "./missing-region.ts";
import { quotaExceeded, quotaNear } from "./quota.ts";
import type { Rule, Scene } from "./scene.ts";
import { ungovernedRegion } from "./ungoverned-region.ts";
import { wrongAccount } from "./wrong-account.ts";

const RULES: readonly Rule[] = [
  missingAccount,
  wrongAccount,
  missingRegion,
  ungovernedRegion,
  duplicateName,
  documentTooLarge,
  bucketWithoutPolicy,
  cycle,
  quotaExceeded,
  quotaNear,
];

/** Everything that the rules see in a plan, rule by rule. */
export const findingsIn = (scene: Scene): Finding[] => RULES.flatMap((rule) => rule(scene));
