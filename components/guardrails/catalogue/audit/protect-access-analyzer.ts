import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people } from "../people.ts";

export const protectAccessAnalyzer = denyGuardrail({
  id: "protect-access-analyzer",
  kind: "scp",
  purpose: "Nobody deletes the landing zone's access analyzers or archives away what they find.",
  presets: ["baseline"],
  target: "root",
  exempt: ["deployment", "fan-out"],
  frameworks: [
    "CIS AWS Foundations 1.19",
    "NIST 800-53 AC-6",
    "PCI DSS 7.2.4",
    "ISO 27001 A.8.3",
    "Security Hub IAM.28",
  ],
  parameters: z.strictObject({}),
  denials: ({ partition, prefix }) => [
    {
      Action: [
        "access-analyzer:ApplyArchiveRule",
        "access-analyzer:CreateArchiveRule",
        "access-analyzer:DeleteAnalyzer",
        "access-analyzer:UpdateAnalyzer",
        "access-analyzer:UpdateArchiveRule",
        "access-analyzer:UpdateFindings",
      ],
      Resource: [`arn:${partition}:access-analyzer:*:*:analyzer/${prefix}-*`],
    },
  ],
  probes: (place, _, account) => {
    const { developer, deployment, fanOut } = people(place, account);
    const analyzer = (name: string) =>
      `arn:${place.partition}:access-analyzer:${place.home}:${account}:analyzer/${name}`;
    const own = analyzer(`${place.prefix}-external`);
    return {
      denies: [
        ...askingEach(developer, own, [
          "access-analyzer:ApplyArchiveRule",
          "access-analyzer:DeleteAnalyzer",
          "access-analyzer:UpdateAnalyzer",
          "access-analyzer:UpdateFindings",
        ]),
        ...askingEach(developer, `${own}/archive-rule/silence`, [
          "access-analyzer:CreateArchiveRule",
          "access-analyzer:UpdateArchiveRule",
        ]),
      ],
      allows: [
        ...askingEach(developer, analyzer("team"), ["access-analyzer:DeleteAnalyzer"]),
        ...askingEach(developer, own, ["access-analyzer:ListFindings"]),
        ...askingEach(deployment, own, ["access-analyzer:UpdateAnalyzer"]),
        ...askingEach(fanOut, own, ["access-analyzer:DeleteAnalyzer"]),
      ],
    };
  },
});
