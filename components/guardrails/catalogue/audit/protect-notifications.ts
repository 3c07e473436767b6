import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people } from "../people.ts";

export const protectNotifications = denyGuardrail({
  id: "protect-notifications",
  kind: "scp",
  purpose:
    "Nobody deletes the topics that the landing zone raises alarms by, or changes who may use and hear them.",
  presets: ["baseline"],
  target: "root",
  exempt: ["deployment", "fan-out"],
  frameworks: [
    "NIST 800-53 AU-5",
    "NIST 800-53 IR-6",
    "PCI DSS 10.7.2",
    "ISO 27001 A.8.16",
    "Control Tower AWS-GR_SNS_CHANGE_PROHIBITED",
    "Control Tower AWS-GR_SNS_SUBSCRIPTION_CHANGE_PROHIBITED",
  ],
  parameters: z.strictObject({}),
  denials: ({ partition, prefix }) => [
    {
      Action: [
        "sns:AddPermission",
        "sns:DeleteTopic",
        "sns:PutDataProtectionPolicy",
        "sns:RemovePermission",
        "sns:SetSubscriptionAttributes",
        "sns:SetTopicAttributes",
        "sns:Subscribe",
        "sns:Unsubscribe",
      ],
      Resource: [`arn:${partition}:sns:*:*:${prefix}-*`],
    },
  ],
  probes: (place, _, account) => {
    const { developer, deployment, fanOut } = people(place, account);
    const topic = (name: string) => `arn:${place.partition}:sns:${place.home}:${account}:${name}`;
    const own = topic(`${place.prefix}-alarms`);
    return {
      denies: askingEach(developer, own, [
        "sns:AddPermission",
        "sns:DeleteTopic",
        "sns:PutDataProtectionPolicy",
        "sns:RemovePermission",
        "sns:SetSubscriptionAttributes",
        "sns:SetTopicAttributes",
        "sns:Subscribe",
        "sns:Unsubscribe",
      ]),
      allows: [
        ...askingEach(developer, topic("orders"), ["sns:DeleteTopic"]),
        ...askingEach(developer, own, ["sns:Publish"]),
        ...askingEach(deployment, own, ["sns:SetTopicAttributes"]),
        ...askingEach(fanOut, own, ["sns:Subscribe"]),
      ],
    };
  },
});
