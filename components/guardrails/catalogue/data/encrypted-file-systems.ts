import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, people } from "../people.ts";

export const encryptedFileSystems = denyGuardrail({
  id: "encrypted-file-systems",
  kind: "scp",
  purpose: "Nobody creates an EFS file system without encryption.",
  presets: ["strict"],
  target: "root",
  exempt: [],
  frameworks: ["CIS AWS Foundations 2.3.1", "NIST 800-53 SC-28", "PCI DSS 3.5.1", "ISO 27001 A.8.24"],
  parameters: z.strictObject({}),
  denials: () => [
    {
      Action: ["elasticfilesystem:CreateFileSystem"],
      Condition: { Bool: { "elasticfilesystem:Encrypted": "false" } },
    },
  ],
  probes: (place, _, account) => {
    const { partition, home } = place;
    const { developer, deployment } = people(place, account);
    const asks = asking(developer);
    const encrypted = (value: boolean) => ({ "elasticfilesystem:Encrypted": String(value) });
    const create = "elasticfilesystem:CreateFileSystem";
    return {
      denies: [
        asks(create, "*", encrypted(false)),
        asks(create, "*", { ...encrypted(false), "aws:RequestedRegion": home }),
        asking(deployment)(create, "*", encrypted(false)),
      ],
      allows: [
        asks(create, "*", encrypted(true)),
        asks(create),
        asks(
          "elasticfilesystem:DeleteFileSystem",
          `arn:${partition}:elasticfilesystem:${home}:${account}:file-system/fs-0a1b2c3d`,
        ),
      ],
    };
  },
});
