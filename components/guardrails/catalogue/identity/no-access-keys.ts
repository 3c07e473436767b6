import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, askingEach, people } from "../people.ts";

export const noAccessKeys = denyGuardrail({
  id: "no-access-keys",
  kind: "scp",
  purpose:
    "Nobody makes long-lived keys: access keys, keys of a single service, SSH keys or signing certificates.",
  presets: ["strict"],
  target: "root",
  exempt: [],
  frameworks: ["CIS AWS Foundations 1.13", "NIST 800-53 IA-5", "PCI DSS 8.6.3", "ISO 27001 A.5.17"],
  parameters: z.strictObject({}),
  denials: () => [
    {
      Action: [
        "iam:CreateAccessKey",
        "iam:CreateServiceSpecificCredential",
        "iam:ResetServiceSpecificCredential",
        "iam:UploadSSHPublicKey",
        "iam:UploadSigningCertificate",
      ],
    },
  ],
  probes: (place, _, account) => {
    const { developer, deployment } = people(place, account);
    const user = `arn:${place.partition}:iam::${account}:user/somebody`;
    return {
      denies: [
        ...askingEach(developer, user, [
          "iam:CreateAccessKey",
          "iam:CreateServiceSpecificCredential",
          "iam:ResetServiceSpecificCredential",
          "iam:UploadSSHPublicKey",
          "iam:UploadSigningCertificate",
        ]),
        asking(deployment)("iam:CreateAccessKey", user),
      ],
      allows: askingEach(developer, user, [
        "iam:DeleteAccessKey",
        "iam:ListAccessKeys",
        "iam:UpdateAccessKey",
      ]),
    };
  },
});
