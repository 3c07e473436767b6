/** Settings, section by section, of an organization that creates all of its accounts, so many of them for workloads. */
export function settingsWith(workloads: number): Record<string, unknown> {
  const created = (unit: string, keys: readonly string[]) =>
    Object.fromEntries(keys.map((key) => [key, { email: `${key}@example.com`, unit }]));
  const numbered = Array.from({ length: workloads }, (_, at) => `workload-${at + 1}`);
  return {
    organization: { prefix: "bench" },
    regions: { home: "eu-west-1", governed: ["eu-west-1", "eu-central-1", "us-east-1"] },
    units: { security: {}, infrastructure: {}, workloads: {} },
    accounts: {
      management: { id: "111111111111" },
      ...created("security", ["log-archive", "security-tooling"]),
      ...created("infrastructure", ["observability", "network"]),
      ...created("workloads", numbered),
    },
  };
}
