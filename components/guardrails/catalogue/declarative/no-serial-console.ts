import { z } from "zod";
import { declarativeGuardrail } from "../../guardrail.ts";
import { ec2Attributes, messageProbe } from "./ec2-attributes.ts";
import { locked } from "./locked.ts";

const PLACE = "ec2_attributes/serial_console_access";

/** The serial console is a way into an instance that no security group guards and no session log sees. */
export const noSerialConsole = declarativeGuardrail({
  id: "no-serial-console",
  type: "DECLARATIVE_POLICY_EC2",
  purpose: "Nobody opens the serial console of an instance.",
  presets: ["baseline"],
  target: "root",
  frameworks: ["NIST 800-53 CM-7", "NIST 800-53 AC-17", "PCI DSS 2.2.4", "ISO 27001 A.8.9"],
  parameters: z.strictObject({}),
  content: () => ec2Attributes({ serial_console_access: { status: locked("disabled") } }),
  probes: () => ({
    denies: [
      { at: `${PLACE}/status`, value: "enabled" },
      { at: `${PLACE}/status`, value: "" },
      { at: `${PLACE}/status`, value: "no_preference" },
    ],
    allows: [
      { at: `${PLACE}/status`, value: "disabled" },
      { at: PLACE, value: { status: "disabled" } },
      messageProbe,
    ],
  }),
});
