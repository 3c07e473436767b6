import { z } from "zod";
import { declarativeGuardrail } from "../../guardrail.ts";
import { locked, lockedPlaces } from "./locked.ts";

/** Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out_syntax.html */
export const aiServicesOptOut = declarativeGuardrail({
  id: "ai-services-opt-out",
  type: "AISERVICES_OPT_OUT_POLICY",
  purpose: "AWS keeps and uses no content to improve its AI services.",
  presets: ["baseline"],
  target: "root",
  frameworks: ["NIST 800-53 SA-9", "ISO 27001 A.5.23", "ISO 27001 A.5.34"],
  parameters: z.strictObject({}),
  content: () => ({
    services: lockedPlaces({ default: lockedPlaces({ opt_out_policy: locked("optOut") }) }),
  }),
  probes: () => ({
    denies: [
      { at: "services/default/opt_out_policy", value: "optIn" },
      { at: "services/lex/opt_out_policy", value: "optIn" },
      { at: "services/transcribe/opt_out_policy", value: "optIn" },
      { at: "services/default/of_its_own", value: "optIn" },
    ],
    allows: [
      { at: "services/default/opt_out_policy", value: "optOut" },
      { at: "services/default", value: { opt_out_policy: "optOut" } },
      { at: "services", value: { default: { opt_out_policy: "optOut" } } },
    ],
  }),
});
