import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, developer } from "../people.ts";

export const noExternalResourceShares = denyGuardrail({
  id: "no-external-resource-shares",
  kind: "scp",
  purpose: "Nobody shares resources by RAM with accounts outside the organization.",
  presets: ["baseline"],
  target: "root",
  exempt: [],
  frameworks: ["NIST 800-53 AC-21", "NIST 800-53 AC-4", "PCI DSS 1.4.4", "ISO 27001 A.5.14"],
  parameters: z.strictObject({}),
  denials: () => [
    {
      Action: ["ram:CreateResourceShare", "ram:UpdateResourceShare"],
      Condition: { Bool: { "ram:RequestedAllowsExternalPrincipals": "true" } },
    },
    // A share that was open before takes nothing more in.
    {
      Action: ["ram:AssociateResourceShare"],
      Condition: { Bool: { "ram:AllowsExternalPrincipals": "true" } },
    },
  ],
  probes: ({ partition, home }, _, account) => {
    const asks = asking(developer(partition, account));
    const share = `arn:${partition}:ram:${home}:${account}:resource-share/0a1b2c3d-0000-4000-8000-000000000000`;
    const requested = (external: boolean) => ({
      "ram:RequestedAllowsExternalPrincipals": String(external),
    });
    const standing = (external: boolean) => ({ "ram:AllowsExternalPrincipals": String(external) });
    return {
      denies: [
        asks("ram:CreateResourceShare", "*", requested(true)),
        asks("ram:UpdateResourceShare", share, requested(true)),
        asks("ram:AssociateResourceShare", share, standing(true)),
      ],
      allows: [
        asks("ram:CreateResourceShare", "*", requested(false)),
        asks("ram:UpdateResourceShare", share, requested(false)),
        asks("ram:AssociateResourceShare", share, standing(false)),
        asks("ram:DeleteResourceShare", share, standing(true)),
      ],
    };
  },
});
