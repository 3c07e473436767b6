import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people } from "../people.ts";

/** Permissions on a bus cannot be held by its name: their requests name no resource. */
export const protectEventRules = denyGuardrail({
  id: "protect-event-rules",
  kind: "scp",
  purpose: "Nobody disables, changes or deletes the landing zone's EventBridge rules and buses.",
  presets: ["baseline"],
  target: "root",
  exempt: ["deployment", "fan-out"],
  frameworks: [
    "NIST 800-53 SI-4",
    "NIST 800-53 AU-6",
    "PCI DSS 10.7.2",
    "ISO 27001 A.8.16",
    "Control Tower AWS-GR_CLOUDWATCH_EVENTS_CHANGE_PROHIBITED",
  ],
  parameters: z.strictObject({}),
  denials: ({ partition, prefix }) => {
    const named = (path: string) => `arn:${partition}:events:*:*:${path}${prefix}-*`;
    return [
      {
        Action: [
          "events:DeleteRule",
          "events:DisableRule",
          "events:PutRule",
          "events:PutTargets",
          "events:RemoveTargets",
        ],
        Resource: [named("rule/"), named("rule/*/")],
      },
      { Action: ["events:DeleteEventBus", "events:UpdateEventBus"], Resource: [named("event-bus/")] },
    ];
  },
  probes: (place, _, account) => {
    const { developer, deployment, fanOut } = people(place, account);
    const events = (path: string) => `arn:${place.partition}:events:${place.home}:${account}:${path}`;
    const rule = events(`rule/${place.prefix}-root-use`);
    const bus = events(`event-bus/${place.prefix}-security`);
    return {
      denies: [
        ...askingEach(developer, rule, [
          "events:DeleteRule",
          "events:DisableRule",
          "events:PutRule",
          "events:PutTargets",
          "events:RemoveTargets",
        ]),
        ...askingEach(developer, events(`rule/security/${place.prefix}-findings`), ["events:DisableRule"]),
        ...askingEach(developer, bus, ["events:DeleteEventBus", "events:UpdateEventBus"]),
      ],
      allows: [
        ...askingEach(developer, events("rule/nightly-report"), ["events:DeleteRule"]),
        ...askingEach(developer, events("event-bus/orders"), ["events:DeleteEventBus"]),
        ...askingEach(developer, rule, ["events:DescribeRule"]),
        ...askingEach(deployment, rule, ["events:PutTargets"]),
        ...askingEach(fanOut, rule, ["events:PutRule"]),
      ],
    };
  },
});
