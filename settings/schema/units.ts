import { z } from "zod";
import { tags, text, unitName } from "./text.ts";

const unit = z.strictObject({
  id: text(/^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$/, "the id of an organizational unit", "ou-ab12-3cdefgh4")
    .optional()
    .meta({
      description:
        "Adopts the unit with this id and leaves its name and tags as they are. Left out, the unit is created.",
    }),
  tags: tags.default({}).meta({ description: "Tags of the unit." }),
  get units() {
    return units.optional().meta({ description: "Units inside this one." });
  },
});

/** Organizational units by name, nested. AWS allows five levels under the root. */
export const units: z.ZodType<Record<string, Unit>, Record<string, UnitInput>> = z
  .record(unitName.meta({ title: "unit" }), unit)
  .meta({
    id: "units",
    description: "Organizational units by name; `units` inside a unit nests, five levels deep at most.",
  });

interface UnitInput {
  id?: string | undefined;
  tags?: Record<string, string> | undefined;
  units?: Record<string, UnitInput> | undefined;
}

export interface Unit {
  readonly id?: string | undefined;
  readonly tags: Record<string, string>;
  readonly units?: Record<string, Unit> | undefined;
}
