import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people } from "../people.ts";

export const protectConfig = denyGuardrail({
  id: "protect-config",
  kind: "scp",
  purpose: "Nobody stops, narrows or deletes the recorders of AWS Config, or diverts what they deliver.",
  presets: ["baseline"],
  target: "root",
  exempt: ["deployment", "fan-out"],
  frameworks: [
    "CIS AWS Foundations 3.3",
    "NIST 800-53 CM-3",
    "NIST 800-53 CM-8",
    "PCI DSS 11.5.2",
    "ISO 27001 A.8.9",
    "Security Hub Config.1",
    "Control Tower AWS-GR_CONFIG_CHANGE_PROHIBITED",
  ],
  parameters: z.strictObject({}),
  denials: () => [
    {
      Action: [
        "config:DeleteConfigurationRecorder",
        "config:DeleteDeliveryChannel",
        "config:DeleteRetentionConfiguration",
        "config:DeleteServiceLinkedConfigurationRecorder",
        "config:DisassociateResourceTypes",
        "config:PutConfigurationRecorder",
        "config:PutDeliveryChannel",
        "config:PutRetentionConfiguration",
        "config:StopConfigurationRecorder",
      ],
    },
  ],
  probes: (place, _, account) => {
    const { developer, deployment, fanOut } = people(place, account);
    const recorder = `arn:${place.partition}:config:${place.home}:${account}:configuration-recorder/default/1a2b3c4d`;
    return {
      denies: [
        ...askingEach(developer, recorder, [
          "config:DeleteConfigurationRecorder",
          "config:DeleteServiceLinkedConfigurationRecorder",
          "config:DisassociateResourceTypes",
          "config:PutConfigurationRecorder",
          "config:StopConfigurationRecorder",
        ]),
        ...askingEach(developer, "*", [
          "config:DeleteDeliveryChannel",
          "config:DeleteRetentionConfiguration",
          "config:PutDeliveryChannel",
          "config:PutRetentionConfiguration",
        ]),
      ],
      allows: [
        ...askingEach(developer, recorder, ["config:StartConfigurationRecorder"]),
        ...askingEach(developer, "*", ["config:DescribeDeliveryChannels"]),
        ...askingEach(deployment, "*", ["config:PutRetentionConfiguration"]),
        ...askingEach(fanOut, recorder, ["config:PutConfigurationRecorder"]),
      ],
    };
  },
});
