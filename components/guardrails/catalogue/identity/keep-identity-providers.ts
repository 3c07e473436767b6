import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people } from "../people.ts";

/** A cluster of EKS that gives its service accounts roles by OIDC has a provider of its own: hence no baseline. */
export const keepIdentityProviders = denyGuardrail({
  id: "keep-identity-providers",
  kind: "scp",
  purpose:
    "Nobody adds, changes or removes identity providers, certificate authorities or directories that roles trust.",
  presets: ["strict"],
  target: "root",
  exempt: ["deployment", "fan-out"],
  frameworks: ["NIST 800-53 IA-8", "NIST 800-53 AC-2", "PCI DSS 8.2.4", "ISO 27001 A.5.16"],
  parameters: z.strictObject({}),
  denials: () => [
    {
      Action: [
        "iam:AddClientIDToOpenIDConnectProvider",
        "iam:CreateOpenIDConnectProvider",
        "iam:CreateSAMLProvider",
        "iam:DeleteOpenIDConnectProvider",
        "iam:DeleteSAMLProvider",
        "iam:RemoveClientIDFromOpenIDConnectProvider",
        "iam:UpdateOpenIDConnectProviderThumbprint",
        "iam:UpdateSAMLProvider",
        "rolesanywhere:CreateTrustAnchor",
        "rolesanywhere:EnableTrustAnchor",
        "rolesanywhere:UpdateTrustAnchor",
        "sso:CreateInstance",
      ],
    },
  ],
  probes: (place, _, account) => {
    const { developer, deployment, fanOut } = people(place, account);
    const iam = (path: string) => `arn:${place.partition}:iam::${account}:${path}`;
    const openId = iam("oidc-provider/token.example.com");
    const saml = iam("saml-provider/directory");
    const anchor = `arn:${place.partition}:rolesanywhere:${place.home}:${account}:trust-anchor/1a2b3c4d`;
    const instance = `arn:${place.partition}:sso:::instance/ssoins-1a2b3c4d`;
    return {
      denies: [
        ...askingEach(developer, openId, [
          "iam:AddClientIDToOpenIDConnectProvider",
          "iam:CreateOpenIDConnectProvider",
          "iam:DeleteOpenIDConnectProvider",
          "iam:RemoveClientIDFromOpenIDConnectProvider",
          "iam:UpdateOpenIDConnectProviderThumbprint",
        ]),
        ...askingEach(developer, saml, [
          "iam:CreateSAMLProvider",
          "iam:DeleteSAMLProvider",
          "iam:UpdateSAMLProvider",
        ]),
        ...askingEach(developer, "*", ["rolesanywhere:CreateTrustAnchor"]),
        ...askingEach(developer, anchor, [
          "rolesanywhere:EnableTrustAnchor",
          "rolesanywhere:UpdateTrustAnchor",
        ]),
        ...askingEach(developer, instance, ["sso:CreateInstance"]),
      ],
      allows: [
        ...askingEach(developer, saml, ["iam:GetSAMLProvider"]),
        ...askingEach(developer, anchor, ["rolesanywhere:DisableTrustAnchor"]),
        ...askingEach(deployment, openId, ["iam:CreateOpenIDConnectProvider"]),
        ...askingEach(fanOut, saml, ["iam:UpdateSAMLProvider"]),
      ],
    };
  },
});
