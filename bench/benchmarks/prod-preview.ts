import type { Benchmark } from "../benchmark.ts";

export const prodPreview: Benchmark = {
  name: "preview of prod",
  limits: { seconds: 2.5, megabytes: 350 },
  prepare: () => ["preview", "--stack", "prod"],
};
