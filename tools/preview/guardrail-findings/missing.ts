import { accountTarget, targetsAbove } from "../../../components/guardrails/targets.ts";
import { CORE_ACCOUNTS } from "../../../facts/accounts.ts";
import { chosenGuardrails, targetsOf } from "../../../settings/guardrails.ts";
import type { Settings } from "../../../settings/schema/index.ts";
import type { Finding } from "../plan.ts";

/** Without these, somebody with rights in a core account could end the logs of everybody. */
const IN_CORE_ACCOUNTS = ["no-leaving", "protect-roles", "protect-trail"];

/** Without these, somebody with rights in the archive's account could make its logs unreadable or let them go. */
const IN_LOG_ARCHIVE = [
  "keep-archive-keys",
  "keep-archive-objects",
  "protect-archive-buckets",
  "protect-archive-keys",
];

/** Core accounts where a guardrail does not hold that the landing zone relies on. */
export function missingGuardrails(settings: Settings): Finding[] {
  const chosen = chosenGuardrails(settings);
  const targets = targetsOf(settings);
  return CORE_ACCOUNTS.filter((key) => key !== "management").flatMap((key) => {
    const own = accountTarget(key);
    const held = new Set(
      [...targetsAbove(own, targets), own].flatMap((target) =>
        (chosen.get(target) ?? []).map(({ guardrail }) => guardrail.id),
      ),
    );
    const needed = [...IN_CORE_ACCOUNTS, ...(key === "log-archive" ? IN_LOG_ARCHIVE : [])];
    return needed
      .filter((id) => !held.has(id))
      .map((id): Finding => {
        const message = `The guardrail ${id} does not hold in the account ${key}: name it, or the preset baseline, at the root`;
        return { rule: "missing-guardrail", level: "advisory", urn: null, message };
      });
  });
}
