import type { Format } from "./format.ts";
import { told } from "./told.ts";

/** All of the report, for scripts. */
export const json: Format = ({ source, resources, asked, findings, exempt, coverage }) => {
  const standings = Object.entries(coverage).map(([framework, controls]) => [
    framework,
    Object.fromEntries(controls.map(({ id, standing }) => [id, standing])),
  ]);
  const whole = {
    source,
    resources,
    policies: asked.length,
    findings: findings.map(told),
    exempt: exempt ?? null,
    coverage: Object.fromEntries(standings) as unknown,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
};
