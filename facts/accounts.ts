/** The accounts that the landing zone itself stands on; every other account is a workload. */
export const CORE_ACCOUNTS = [
  "management",
  "log-archive",
  "security-tooling",
  "observability",
  "network",
] as const;

export type CoreAccount = (typeof CORE_ACCOUNTS)[number];
