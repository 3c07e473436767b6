import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people } from "../people.ts";

/** It binds centrally opened root sessions too, which need no keys for any of their tasks. */
export const noRootKeys = denyGuardrail({
  id: "no-root-keys",
  kind: "scp",
  purpose: "Nobody makes or revives long-lived keys or certificates as a root user.",
  presets: ["baseline"],
  target: "root",
  exempt: [],
  frameworks: [
    "CIS AWS Foundations 1.3",
    "NIST 800-53 IA-5",
    "PCI DSS 8.6.3",
    "ISO 27001 A.5.17",
    "Security Hub IAM.4",
    "Control Tower AWS-GR_RESTRICT_ROOT_USER_ACCESS_KEYS",
  ],
  parameters: z.strictObject({}),
  denials: ({ partition }) => [
    {
      Action: [
        "iam:CreateAccessKey",
        "iam:UpdateAccessKey",
        "iam:UpdateSigningCertificate",
        "iam:UploadSigningCertificate",
      ],
      Condition: { ArnLike: { "aws:PrincipalArn": [`arn:${partition}:iam::*:root`] } },
    },
  ],
  probes: (place, _, account) => {
    const { developer, root } = people(place, account);
    const user = `arn:${place.partition}:iam::${account}:user/somebody`;
    return {
      denies: [
        ...askingEach(root, user, [
          "iam:CreateAccessKey",
          "iam:UpdateAccessKey",
          "iam:UpdateSigningCertificate",
          "iam:UploadSigningCertificate",
        ]),
        ...askingEach(root, user, ["iam:CreateAccessKey"], { "aws:AssumedRoot": "true" }),
      ],
      allows: [
        ...askingEach(root, user, ["iam:DeleteAccessKey", "iam:ListAccessKeys"], {
          "aws:AssumedRoot": "true",
        }),
        ...askingEach(developer, user, ["iam:CreateAccessKey"]),
      ],
    };
  },
});
