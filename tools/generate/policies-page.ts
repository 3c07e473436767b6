import { PRESETS, STANDARD_PRESET } from "../../policy-pack/configuration/presets.ts";
import type { Policy } from "../../policy-pack/model/policy.ts";
import { type Area, AREAS, POLICIES } from "../../policy-pack/policies/index.ts";
import { formatted } from "./policies/formatted.ts";
import { policySection } from "./policies/section.ts";
import { table } from "./table.ts";

const TITLES: Readonly<Record<Area, string>> = {
  analytics: "Analytics and data transfer",
  applications: "Applications",
  cloudtrail: "CloudTrail",
  cloudwatch: "CloudWatch",
  compute: "Compute",
  config: "AWS Config",
  databases: "Databases",
  edge: "Edge and load balancing",
  messaging: "Messaging and streams",
  network: "Network",
  s3: "S3",
  security: "Security services",
  tools: "Development and management tools",
};

const GENERATED_FROM = "<!-- Generated from policy-pack/policies by `npm run generate`; edit it there. -->";

const areas = Object.keys(AREAS) as Area[];

/** The page that names every policy. */
export const policiesPage = (): Promise<string> =>
  formatted(
    [
      "# Policies",
      GENERATED_FROM,
      `${POLICIES.length} policies about logging, audit, monitoring and retention, by area. The level is that of the preset
\`${STANDARD_PRESET}\`; [policy-pack.md](policy-pack.md) tells how to choose another. An opt-in policy is asked by the
preset \`all\`, or where a configuration names it.`,
      ...areas.flatMap((area) => [`## ${TITLES[area]}`, overview(area, AREAS[area])]),
    ].join("\n\n"),
  );

function overview(area: Area, policies: readonly Policy[]): string {
  const rows = policies
    .toSorted(byService)
    .map((policy) => [
      policy.service,
      `[\`${policy.id}\`](policies/${area}.md#${policy.id})`,
      policy.title,
      policy.severity,
      policy.optIn ? "opt-in" : PRESETS[STANDARD_PRESET](policy),
    ]);
  return table(["service", "policy", "what must be so", "severity", "level"], rows);
}

/** The page of one area, with all that there is to know about each of its policies. */
export const areaPage = (area: Area): Promise<string> =>
  formatted(
    [
      `# ${TITLES[area]}`,
      GENERATED_FROM,
      `[All policies](../policies.md). In each program \`aws\` is \`@pulumi/aws\` and \`pulumi\` is \`@pulumi/pulumi\`.`,
      ...AREAS[area].toSorted(byService).map(policySection),
    ].join("\n\n"),
  );

/** Where each area is told. */
export const AREA_PAGES = areas.map((area) => ({
  path: `docs/policies/${area}.md`,
  make: () => areaPage(area),
}));

const byService = (one: Policy, other: Policy): number =>
  one.service.localeCompare(other.service, "en") || one.id.localeCompare(other.id, "en");
