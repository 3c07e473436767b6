import { z } from "zod";
import { PRESETS } from "../../components/guardrails/guardrail.ts";
import { accountKey, roleName, text, unitPath } from "./text.ts";

const guardrailId = text(
  /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  "the id of a guardrail: lower-case words joined by hyphens",
  "governed-regions",
);

const selection = z
  .strictObject({
    preset: z
      .enum(PRESETS)
      .optional()
      .meta({ description: "A set of guardrails that belong together. Left out: none." }),
    with: z
      .record(
        guardrailId.meta({ title: "guardrail" }),
        z.record(z.string().meta({ title: "parameter" }), z.unknown()),
      )
      .default({})
      .meta({ description: "Further guardrails, or those of the preset with other parameters." }),
    without: z.array(guardrailId).default([]).meta({ description: "Guardrails of the preset to leave out." }),
  })
  .meta({ description: "Guardrails of one target; what stands above it holds as well." });

export const guardrails = z
  .strictObject({
    units: z
      .record(unitPath, selection)
      .default({ root: { preset: "baseline", with: {}, without: [] } })
      .meta({ description: "Guardrails by unit; `root` is the whole organization." }),
    accounts: z
      .record(accountKey.meta({ title: "account key" }), selection)
      .default({})
      .meta({ description: "Guardrails of single accounts." }),
    own: z
      .array(
        text(
          /^[^/\\][^\\]*\.(ya?ml|json)$/,
          "a file in this repository, YAML or JSON",
          "guardrails/own.yaml",
        ),
      )
      .default([])
      .meta({ description: "Files with guardrails of your own, in the catalogue's shape." }),
    breakGlass: z
      .strictObject({
        role: roleName.default("break-glass").meta({
          description:
            "The one role that every guardrail lets through. A change is a change of every guardrail.",
        }),
        principals: z
          .array(
            text(
              /^arn:aws(-us-gov|-cn)?:iam::\d{12}:(user|role)\/[\w+=,.@/-]+$/,
              "the ARN of a user or role",
              "arn:aws:iam::111122223333:user/break-glass-1",
            ),
          )
          .default([])
          .meta({
            description:
              "Who may assume it, with a second factor shown in the last hour. Left out: the role is not made, and nobody is let through.",
          }),
      })
      .prefault({})
      .meta({ description: "The way in when everything else is shut." }),
  })
  .meta({
    description:
      "What must not happen anywhere: service and resource control policies, and declarative ones.",
  });

export type GuardrailSettings = z.output<typeof guardrails>;
