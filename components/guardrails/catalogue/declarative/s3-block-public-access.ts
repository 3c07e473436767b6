import { z } from "zod";
import { declarativeGuardrail } from "../../guardrail.ts";
import { open } from "./locked.ts";

const PLACE = "s3_attributes/public_access_block_configuration";

/**
 * All four settings of Block Public Access, over those of accounts and buckets. The type's own page knows `@@assign`
 * alone, so nothing is locked.
 * Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_s3_syntax.html
 */
export const s3BlockPublicAccess = declarativeGuardrail({
  id: "s3-block-public-access",
  type: "S3_POLICY",
  purpose: "No bucket is public, whatever its policy and its access control list say.",
  presets: ["baseline"],
  target: "root",
  frameworks: ["CIS AWS Foundations 2.1.4", "NIST 800-53 AC-3", "PCI DSS 1.4.4", "ISO 27001 A.8.3"],
  parameters: z.strictObject({}),
  content: () => ({ s3_attributes: { public_access_block_configuration: open("all") } }),
  probes: () => ({
    denies: [
      { at: PLACE, value: "none" },
      { at: "s3_attributes", value: { public_access_block_configuration: "none" } },
      { at: "s3_attributes", value: {} },
    ],
    allows: [
      { at: PLACE, value: "all" },
      { at: "s3_attributes", value: { public_access_block_configuration: "all" } },
      { at: "", value: { s3_attributes: { public_access_block_configuration: "all" } } },
    ],
  }),
});
