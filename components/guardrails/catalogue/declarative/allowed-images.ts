import { z } from "zod";
import { declarativeGuardrail } from "../../guardrail.ts";
import { ec2Attributes, messageProbe } from "./ec2-attributes.ts";
import { open } from "./locked.ts";

const PLACE = "ec2_attributes/allowed_images_settings";
const STATES = ["audit_mode", "enabled"] as const;

export const allowedImages = declarativeGuardrail({
  id: "allowed-images",
  type: "DECLARATIVE_POLICY_EC2",
  purpose: "Nobody launches an instance from an image of an unknown provider.",
  presets: [],
  target: "chosen",
  frameworks: ["NIST 800-53 CM-7", "NIST 800-53 SR-11", "PCI DSS 6.3.2", "ISO 27001 A.8.19"],
  parameters: z.strictObject({
    /** `audit_mode` marks what would be refused and refuses nothing. */
    state: z.enum(STATES).default("audit_mode"),
    providers: z
      .array(
        z
          .string()
          .regex(/^(\d{12}|amazon|aws_marketplace|aws_backup_vault)$/, "an account id, or an alias of AWS"),
      )
      .min(1)
      .default(["amazon"]),
  }),
  content: (_, { state, providers }) =>
    ec2Attributes({
      allowed_images_settings: {
        state: open(state),
        image_criteria: { criteria_1: { allowed_image_providers: open(providers) } },
      },
    }),
  probes: (_, { state, providers }) => ({
    denies: [
      { at: `${PLACE}/state`, value: "disabled" },
      ...STATES.filter((each) => each !== state).map((value) => ({ at: `${PLACE}/state`, value })),
      { at: `${PLACE}/image_criteria/criteria_1/allowed_image_providers`, value: [] },
    ],
    allows: [
      { at: `${PLACE}/state`, value: state },
      { at: `${PLACE}/image_criteria/criteria_1/allowed_image_providers`, value: providers },
      messageProbe,
    ],
  }),
});
