import type { Comparison } from "./refusal.ts";

/** The trail stays: a change of its name or owner replaces it. */
export const trail: Comparison = ({ trail: was }, { trail: is }) =>
  (["name", "owner"] as const)
    .filter((key) => was[key] !== is[key])
    .map((key) => ({
      place: ["trail", key],
      message: `another ${key} would replace the protected trail, and events in between would be lost; keep "${was[key]}"`,
    }));
