import { z } from "zod";
import { declarativeGuardrail } from "../../guardrail.ts";
import { open } from "./locked.ts";

/** Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_security_hub_syntax.html */
export const securityHub = declarativeGuardrail({
  id: "security-hub",
  type: "SECURITYHUB_POLICY",
  purpose: "Security Hub is on in every governed region.",
  presets: [],
  target: "chosen",
  frameworks: ["CIS AWS Foundations 4.16", "NIST 800-53 CA-7", "PCI DSS 11.5.1", "ISO 27001 A.8.16"],
  parameters: z.strictObject({}),
  // AWS demands the second list too, and lets it win over the first.
  content: ({ governed }) => ({
    securityhub: { enable_in_regions: open(governed), disable_in_regions: open([]) },
  }),
  probes: ({ governed }) => ({
    denies: [
      { at: "securityhub/enable_in_regions", value: [] },
      { at: "securityhub/disable_in_regions", value: governed },
      { at: "securityhub/disable_in_regions", value: ["ALL_SUPPORTED"] },
    ],
    allows: [
      { at: "securityhub/enable_in_regions", value: governed },
      { at: "securityhub/disable_in_regions", value: [] },
      { at: "securityhub", value: { enable_in_regions: governed, disable_in_regions: [] } },
    ],
  }),
});
