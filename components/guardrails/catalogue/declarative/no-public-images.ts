import { z } from "zod";
import { declarativeGuardrail } from "../../guardrail.ts";
import { ec2Attributes, messageProbe } from "./ec2-attributes.ts";
import { locked } from "./locked.ts";

const IMAGES = "ec2_attributes/image_block_public_access/state";
const SNAPSHOTS = "ec2_attributes/snapshot_block_public_access/state";

/** Images that were public before stay so, as EC2 knows no more; snapshots become private. */
export const noPublicImages = declarativeGuardrail({
  id: "no-public-images",
  type: "DECLARATIVE_POLICY_EC2",
  purpose: "Nobody makes machine images or volume snapshots public.",
  presets: ["baseline"],
  target: "root",
  frameworks: ["NIST 800-53 AC-3", "NIST 800-53 AC-21", "PCI DSS 1.4.4", "ISO 27001 A.8.12"],
  parameters: z.strictObject({}),
  content: () =>
    ec2Attributes({
      image_block_public_access: { state: locked("block_new_sharing") },
      snapshot_block_public_access: { state: locked("block_all_sharing") },
    }),
  probes: () => ({
    denies: [
      { at: IMAGES, value: "unblocked" },
      { at: SNAPSHOTS, value: "unblocked" },
      { at: SNAPSHOTS, value: "block_new_sharing" },
    ],
    allows: [
      { at: IMAGES, value: "block_new_sharing" },
      { at: SNAPSHOTS, value: "block_all_sharing" },
      messageProbe,
    ],
  }),
});
