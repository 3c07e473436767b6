import { accounts } from "./accounts.ts";
import { findings } from "./findings.ts";
import { footer } from "./footer.ts";
import { guardrails } from "./guardrails.ts";
import { header } from "./header.ts";
import { logFlow } from "./log-flow.ts";
import { quotas } from "./quotas.ts";
import type { Section, Shown } from "./section.ts";
import { trail } from "./trail.ts";
import { units } from "./units.ts";

const SECTIONS: readonly Section[] = [
  header,
  accounts,
  units,
  logFlow,
  trail,
  guardrails,
  quotas,
  findings,
  footer,
];

/** What the terminal shows of a plan, within 100 columns. */
export const rendered = (shown: Shown): string =>
  `${SECTIONS.map((section) => section(shown).join("\n")).join("\n\n")}\n`;
