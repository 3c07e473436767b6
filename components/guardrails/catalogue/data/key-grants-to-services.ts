import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, developer } from "../people.ts";

/** A grant is access to a key that no policy shows; services make one for each volume, database or queue. */
export const keyGrantsToServices = denyGuardrail({
  id: "key-grants-to-services",
  kind: "scp",
  purpose: "Nobody grants the use of a key but by way of an AWS service that needs it for the caller.",
  presets: ["strict"],
  target: "root",
  exempt: [],
  frameworks: ["Control Tower CT.KMS.PV.1", "NIST 800-53 AC-6", "NIST 800-53 SC-12", "ISO 27001 A.8.24"],
  parameters: z.strictObject({}),
  denials: () => [
    {
      Action: ["kms:CreateGrant"],
      Condition: { BoolIfExists: { "kms:GrantIsForAWSResource": "false" } },
    },
  ],
  probes: ({ partition, home }, _, account) => {
    const asks = asking(developer(partition, account));
    const key = `arn:${partition}:kms:${home}:${account}:key/0a1b2c3d-0000-4000-8000-000000000000`;
    const forService = (value: boolean) => ({ "kms:GrantIsForAWSResource": String(value) });
    return {
      denies: [
        asks("kms:CreateGrant", key, forService(false)),
        asks("kms:CreateGrant", key),
        asks("kms:CreateGrant", key, { ...forService(false), "kms:GrantOperations": ["Decrypt"] }),
      ],
      allows: [
        asks("kms:CreateGrant", key, forService(true)),
        asks("kms:RevokeGrant", key, forService(false)),
        asks("kms:ListGrants", key),
      ],
    };
  },
});
