import { z } from "zod";
import type { DeclarativeGuardrail, DenyGuardrail, Guardrail } from "../components/guardrails/guardrail.ts";
import { POLICY_TYPES } from "../facts/policy-types.ts";
import { text } from "./schema/text.ts";

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const texts = z.array(z.string()).min(1, { error: "a list with at least one text" });

const condition = z.record(
  z.string().meta({ title: "operator" }),
  z.record(
    z.string().meta({ title: "condition key" }),
    z.union([z.string(), texts], { error: "a text, or a list of texts" }),
  ),
);

const denial = z.strictObject({
  Action: texts.optional(),
  NotAction: texts.optional(),
  Resource: texts.optional(),
  NotResource: texts.optional(),
  Condition: condition.optional(),
});

const THREE = "at least three probes";

const request = z.strictObject({
  principal: text(
    /./,
    "the ARN of who asks, or the name of a service",
    "arn:aws:iam::111122223333:role/developer",
  ),
  action: text(/^[a-z0-9-]+:[A-Za-z0-9]+$/, "one action", "s3:PutBucketPolicy"),
  resource: z.string({ error: "an ARN, or *" }).default("*"),
  context: z.record(z.string().meta({ title: "condition key" }), z.string()).default({}),
});

const value = z.strictObject({
  at: text(/./, "the place of a value, its keys joined by /", "ec2_attributes/serial_console_access/status"),
  value: z.json(),
});

const about = {
  id: text(ID, "lower-case words joined by hyphens", "no-large-instances"),
  purpose: text(
    /^.{10,200}$/,
    "one sentence of 10 to 200 characters",
    "Nobody starts instances that cost a fortune.",
  ),
  frameworks: z.array(z.string()).default([]),
};

const deny = z.strictObject({
  ...about,
  kind: z.enum(["scp", "rcp"]),
  exempt: z.array(z.enum(["deployment", "fan-out"])).default([]),
  denials: z.array(denial).min(1, { error: "at least one denial" }),
  probes: z.strictObject({
    denies: z.array(request).min(3, { error: THREE }),
    allows: z.array(request).min(3, { error: THREE }),
  }),
});

const declarative = z.strictObject({
  ...about,
  kind: z.literal("declarative"),
  type: z.enum(POLICY_TYPES),
  content: z.record(z.string().meta({ title: "key" }), z.json()),
  probes: z.strictObject({
    denies: z.array(value).min(3, { error: THREE }),
    allows: z.array(value).min(3, { error: THREE }),
  }),
});

/** A guardrail as a file of the user's own tells it: as in the catalogue, but with everything written out. */
export const ownGuardrailSchema = { scp: deny, rcp: deny, declarative };

/** A guardrail of the user's own in the catalogue's shape. It takes no parameters: its file is where it is changed. */
export function ownGuardrail(told: z.output<typeof deny> | z.output<typeof declarative>): Guardrail {
  const fixed = { ...told, presets: [], target: "chosen" as const, parameters: z.strictObject({}) };
  if (told.kind === "declarative")
    return {
      ...fixed,
      content: () => told.content,
      probes: () => told.probes,
    } as unknown as DeclarativeGuardrail;
  return { ...fixed, denials: () => told.denials, probes: () => told.probes } as unknown as DenyGuardrail;
}
