import { z } from "zod";
import { declarativeGuardrail } from "../../guardrail.ts";
import { ec2Attributes, messageProbe } from "./ec2-attributes.ts";
import { locked, open } from "./locked.ts";

const PLACE = "ec2_attributes/instance_metadata_defaults";

/** Defaults of new instances; `require-imdsv2` refuses those that ask for something else. */
export const instanceMetadataDefaults = declarativeGuardrail({
  id: "instance-metadata-defaults",
  type: "DECLARATIVE_POLICY_EC2",
  purpose: "New instances hand out credentials to requests with a session token only (IMDSv2).",
  presets: ["baseline"],
  target: "root",
  frameworks: ["CIS AWS Foundations 5.7", "NIST 800-53 AC-3", "PCI DSS 2.2.6", "ISO 27001 A.8.9"],
  parameters: z.strictObject({
    /** How far an answer travels: 2 reaches a container on the instance. */
    hopLimit: z.int().min(1).max(64).default(2),
  }),
  content: (_, { hopLimit }) =>
    ec2Attributes({
      instance_metadata_defaults: {
        http_tokens: locked("required"),
        http_put_response_hop_limit: open(String(hopLimit)),
        http_endpoint: open("no_preference"),
        instance_metadata_tags: open("no_preference"),
      },
    }),
  probes: (_, { hopLimit }) => ({
    denies: [
      { at: `${PLACE}/http_tokens`, value: "optional" },
      { at: `${PLACE}/http_tokens`, value: "no_preference" },
      { at: `${PLACE}/http_tokens`, value: "" },
    ],
    allows: [
      { at: `${PLACE}/http_tokens`, value: "required" },
      { at: `${PLACE}/http_put_response_hop_limit`, value: String(hopLimit) },
      { at: `${PLACE}/http_endpoint`, value: "no_preference" },
      { at: `${PLACE}/instance_metadata_tags`, value: "no_preference" },
      messageProbe,
    ],
  }),
});
