import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people } from "../people.ts";

export const protectLogGroups = denyGuardrail({
  id: "protect-log-groups",
  kind: "scp",
  purpose:
    "Nobody deletes the landing zone's log groups, shortens their retention, masks what they hold or diverts it.",
  presets: ["baseline"],
  target: "root",
  exempt: ["deployment", "fan-out"],
  frameworks: [
    "NIST 800-53 AU-9",
    "NIST 800-53 AU-11",
    "PCI DSS 10.3.2",
    "PCI DSS 10.5.1",
    "ISO 27001 A.8.15",
    "Control Tower AWS-GR_LOG_GROUP_POLICY",
  ],
  parameters: z.strictObject({}),
  denials: ({ partition, prefix }) => [
    {
      Action: [
        "logs:AssociateKmsKey",
        "logs:DeleteLogGroup",
        "logs:DeleteLogStream",
        "logs:DeleteRetentionPolicy",
        "logs:DeleteSubscriptionFilter",
        "logs:DisassociateKmsKey",
        "logs:PutDataProtectionPolicy",
        "logs:PutLogGroupDeletionProtection",
        "logs:PutRetentionPolicy",
        "logs:PutSubscriptionFilter",
      ],
      Resource: [`arn:${partition}:logs:*:*:log-group:/${prefix}/*`],
    },
  ],
  probes: (place, _, account) => {
    const { developer, deployment, fanOut } = people(place, account);
    const group = (name: string) => `arn:${place.partition}:logs:${place.home}:${account}:log-group:${name}`;
    const own = group(`/${place.prefix}/${place.trailName}`);
    return {
      denies: [
        ...askingEach(developer, own, [
          "logs:AssociateKmsKey",
          "logs:DeleteLogGroup",
          "logs:DeleteRetentionPolicy",
          "logs:DeleteSubscriptionFilter",
          "logs:DisassociateKmsKey",
          "logs:PutDataProtectionPolicy",
          "logs:PutLogGroupDeletionProtection",
          "logs:PutRetentionPolicy",
          "logs:PutSubscriptionFilter",
        ]),
        ...askingEach(developer, `${own}:log-stream:events`, ["logs:DeleteLogStream"]),
      ],
      allows: [
        ...askingEach(developer, group("/aws/lambda/checkout"), ["logs:DeleteLogGroup"]),
        ...askingEach(developer, own, ["logs:FilterLogEvents"]),
        ...askingEach(deployment, own, ["logs:PutRetentionPolicy"]),
        ...askingEach(fanOut, own, ["logs:PutSubscriptionFilter"]),
      ],
    };
  },
});
