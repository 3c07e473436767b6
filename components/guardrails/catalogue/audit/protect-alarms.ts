import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people } from "../people.ts";

export const protectAlarms = denyGuardrail({
  id: "protect-alarms",
  kind: "scp",
  purpose:
    "Nobody mutes, changes or deletes the landing zone's alarms and the metric filters that feed them.",
  presets: ["baseline"],
  target: "root",
  exempt: ["deployment", "fan-out"],
  frameworks: [
    "NIST 800-53 AU-6",
    "NIST 800-53 SI-4",
    "PCI DSS 10.7.2",
    "ISO 27001 A.8.16",
    "Security Hub CloudWatch.17",
  ],
  parameters: z.strictObject({}),
  denials: ({ partition, prefix }) => [
    {
      Action: [
        "cloudwatch:DeleteAlarms",
        "cloudwatch:DisableAlarmActions",
        "cloudwatch:PutAlarmMuteRule",
        "cloudwatch:PutCompositeAlarm",
        "cloudwatch:PutMetricAlarm",
        "cloudwatch:SetAlarmState",
      ],
      Resource: [`arn:${partition}:cloudwatch:*:*:alarm:${prefix}-*`],
    },
    {
      Action: ["logs:DeleteMetricFilter", "logs:PutMetricFilter"],
      Resource: [`arn:${partition}:logs:*:*:log-group:/${prefix}/*`],
    },
  ],
  probes: (place, _, account) => {
    const { developer, deployment, fanOut } = people(place, account);
    const home = `${place.home}:${account}`;
    const alarm = (name: string) => `arn:${place.partition}:cloudwatch:${home}:alarm:${name}`;
    const group = (name: string) => `arn:${place.partition}:logs:${home}:log-group:${name}`;
    const own = alarm(`${place.prefix}-root-use`);
    const ownGroup = group(`/${place.prefix}/${place.trailName}`);
    return {
      denies: [
        ...askingEach(developer, own, [
          "cloudwatch:DeleteAlarms",
          "cloudwatch:DisableAlarmActions",
          "cloudwatch:PutAlarmMuteRule",
          "cloudwatch:PutCompositeAlarm",
          "cloudwatch:PutMetricAlarm",
          "cloudwatch:SetAlarmState",
        ]),
        ...askingEach(developer, ownGroup, ["logs:DeleteMetricFilter", "logs:PutMetricFilter"]),
      ],
      allows: [
        ...askingEach(developer, alarm("checkout-latency"), ["cloudwatch:DeleteAlarms"]),
        ...askingEach(developer, group("/aws/lambda/checkout"), ["logs:PutMetricFilter"]),
        ...askingEach(developer, own, ["cloudwatch:DescribeAlarms"]),
        ...askingEach(deployment, own, ["cloudwatch:PutMetricAlarm"]),
        ...askingEach(fanOut, own, ["cloudwatch:PutMetricAlarm"]),
      ],
    };
  },
});
