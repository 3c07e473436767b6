import { z } from "zod";
import { declarativeGuardrail, type Json } from "../../guardrail.ts";
import { open } from "./locked.ts";

const SCANS = [
  "ec2_scanning",
  "ecr_scanning",
  "lambda_standard_scanning",
  "code_repository_scanning",
] as const;

/** Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_inspector_syntax.html */
export const inspector = declarativeGuardrail({
  id: "inspector",
  type: "INSPECTOR_POLICY",
  purpose: "Inspector looks for vulnerabilities in every governed region.",
  presets: [],
  target: "chosen",
  frameworks: ["NIST 800-53 RA-5", "PCI DSS 11.3.1", "ISO 27001 A.8.8"],
  parameters: z.strictObject({
    scans: z
      .array(z.enum(SCANS))
      .min(1)
      .default(["ec2_scanning", "ecr_scanning", "lambda_standard_scanning"]),
  }),
  content: ({ governed }, { scans }) => {
    const regions: Json = { enable_in_regions: open(governed), disable_in_regions: open([]) };
    return { inspector: { enablement: Object.fromEntries(scans.map((scan) => [scan, regions])) } };
  },
  probes: ({ governed }, { scans }) => {
    const places = scans.map((scan) => `inspector/enablement/${scan}`);
    return {
      denies: places.flatMap((place) => [
        { at: `${place}/enable_in_regions`, value: [] },
        { at: `${place}/disable_in_regions`, value: governed },
        { at: `${place}/disable_in_regions`, value: ["ALL_SUPPORTED"] },
      ]),
      allows: places.flatMap((place) => [
        { at: `${place}/enable_in_regions`, value: governed },
        { at: `${place}/disable_in_regions`, value: [] },
        { at: place, value: { enable_in_regions: governed, disable_in_regions: [] } },
      ]),
    };
  },
});
