import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Benchmark, Limits } from "../benchmark.ts";
import { settingsWith } from "../many-accounts.ts";

/** A preview of an organization that creates all of its accounts, so many of them for workloads. */
export const manyAccounts = (workloads: number, limits: Limits): Benchmark => ({
  name: nameOf(workloads),
  limits,
  prepare: (folder) => {
    const file = join(folder, "Pulumi.bench.yaml");
    const sections = Object.entries(settingsWith(workloads));
    const config = Object.fromEntries(sections.map(([section, value]) => [`landing-zone:${section}`, value]));
    // JSON is YAML too.
    writeFileSync(file, JSON.stringify({ config }));
    return ["preview", "--stack", "bench", "--config", file];
  },
});

export const nameOf = (workloads: number): string =>
  `preview with ${workloads.toLocaleString("en-US")} created workload accounts`;
