import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Benchmark, Limits } from "../benchmark.ts";

/** A preview of an organization that creates all of its accounts, so many of them for workloads. */
export const manyAccounts = (workloads: number, limits: Limits): Benchmark => ({
  name: nameOf(workloads),
  limits,
  prepare: (folder) => {
    const file = join(folder, "Pulumi.bench.yaml");
    // JSON is YAML too.
    writeFileSync(file, JSON.stringify({ config: configWith(workloads) }));
    return ["preview", "--stack", "bench", "--config", file];
  },
});

export const nameOf = (workloads: number): string =>
  `preview with ${workloads.toLocaleString("en-US")} created workload accounts`;

function configWith(workloads: number): Record<string, unknown> {
  const created = (unit: string, keys: readonly string[]) =>
    Object.fromEntries(keys.map((key) => [key, { email: `${key}@example.com`, unit }]));
  const numbered = Array.from({ length: workloads }, (_, at) => `workload-${at + 1}`);
  return {
    "landing-zone:organization": { prefix: "bench" },
    "landing-zone:regions": { home: "eu-west-1", governed: ["eu-west-1", "eu-central-1", "us-east-1"] },
    "landing-zone:units": { security: {}, infrastructure: {}, workloads: {} },
    "landing-zone:accounts": {
      management: { id: "111111111111" },
      ...created("security", ["log-archive", "security-tooling"]),
      ...created("infrastructure", ["observability", "network"]),
      ...created("workloads", numbered),
    },
  };
}
