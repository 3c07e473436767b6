import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, OUTSIDE_ACCOUNT, people } from "../people.ts";

export const protectObservability = denyGuardrail({
  id: "protect-observability",
  kind: "scp",
  purpose:
    "Nobody cuts the sinks, links and rules that bring telemetry together, or links an account to a sink elsewhere.",
  presets: ["baseline"],
  target: "root",
  exempt: ["deployment", "fan-out"],
  frameworks: ["NIST 800-53 AU-6", "NIST 800-53 AU-12", "PCI DSS 10.3.3", "ISO 27001 A.8.16"],
  parameters: z.strictObject({}),
  denials: ({ partition, accounts }) => [
    {
      Action: [
        "oam:DeleteLink",
        "oam:DeleteSink",
        "oam:PutSinkPolicy",
        "oam:UpdateLink",
        "observabilityadmin:DeleteCentralizationRuleForOrganization",
        "observabilityadmin:DeleteTelemetryRuleForOrganization",
        "observabilityadmin:StopTelemetryEvaluationForOrganization",
        "observabilityadmin:UpdateCentralizationRuleForOrganization",
        "observabilityadmin:UpdateTelemetryRuleForOrganization",
      ],
    },
    { Action: ["oam:CreateLink"], NotResource: [`arn:${partition}:oam:*:${accounts.observability}:sink/*`] },
  ],
  probes: (place, _, account) => {
    const { developer, deployment, fanOut } = people(place, account);
    const oam = (owner: string, name: string) => `arn:${place.partition}:oam:${place.home}:${owner}:${name}`;
    const link = oam(account, "link/1a2b3c");
    const sink = oam(account, "sink/1a2b3c");
    const rule = (name: string) =>
      `arn:${place.partition}:observabilityadmin:${place.home}:${account}:${name}/all`;
    return {
      denies: [
        ...askingEach(developer, link, ["oam:DeleteLink", "oam:UpdateLink"]),
        ...askingEach(developer, sink, ["oam:DeleteSink", "oam:PutSinkPolicy"]),
        ...askingEach(developer, oam(OUTSIDE_ACCOUNT, "sink/1a2b3c"), ["oam:CreateLink"]),
        ...askingEach(developer, rule("organization-centralization-rule"), [
          "observabilityadmin:DeleteCentralizationRuleForOrganization",
          "observabilityadmin:UpdateCentralizationRuleForOrganization",
        ]),
        ...askingEach(developer, rule("organization-telemetry-rule"), [
          "observabilityadmin:DeleteTelemetryRuleForOrganization",
          "observabilityadmin:UpdateTelemetryRuleForOrganization",
        ]),
        ...askingEach(developer, "*", ["observabilityadmin:StopTelemetryEvaluationForOrganization"]),
      ],
      allows: [
        ...askingEach(developer, oam(place.accounts.observability, "sink/1a2b3c"), ["oam:CreateLink"]),
        ...askingEach(developer, link, ["oam:GetLink"]),
        ...askingEach(deployment, sink, ["oam:PutSinkPolicy"]),
        ...askingEach(fanOut, link, ["oam:UpdateLink"]),
      ],
    };
  },
});
