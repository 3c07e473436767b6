import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { developer } from "../people.ts";

export const protectTrail = denyGuardrail({
  id: "protect-trail",
  kind: "scp",
  purpose: "Nobody stops, deletes or narrows the organization's trail.",
  presets: ["baseline"],
  target: "root",
  exempt: ["deployment"],
  frameworks: ["CIS AWS Foundations 3.1", "NIST 800-53 AU-9", "PCI DSS 10.3.2"],
  parameters: z.strictObject({}),
  denials: ({ partition, trailName }) => [
    {
      Action: [
        "cloudtrail:DeleteTrail",
        "cloudtrail:PutEventSelectors",
        "cloudtrail:PutInsightSelectors",
        "cloudtrail:StopLogging",
        "cloudtrail:UpdateTrail",
      ],
      Resource: [`arn:${partition}:cloudtrail:*:*:trail/${trailName}`],
    },
  ],
  probes: ({ partition, home, managementAccountId, trailName, deploymentRole }, _, account) => {
    const trail = `arn:${partition}:cloudtrail:${home}:${managementAccountId}:trail/${trailName}`;
    const own = `arn:${partition}:cloudtrail:${home}:${account}:trail/own`;
    const asks = (action: string, resource = trail) => ({
      principal: developer(partition, account),
      action,
      resource,
    });
    return {
      denies: [
        asks("cloudtrail:DeleteTrail"),
        asks("cloudtrail:PutEventSelectors"),
        asks("cloudtrail:PutInsightSelectors"),
        asks("cloudtrail:StopLogging"),
        asks("cloudtrail:UpdateTrail"),
      ],
      allows: [
        asks("cloudtrail:StopLogging", own),
        asks("cloudtrail:GetTrailStatus"),
        {
          ...asks("cloudtrail:UpdateTrail"),
          principal: `arn:${partition}:iam::${account}:role/${deploymentRole}`,
        },
      ],
    };
  },
});
