import { z } from "zod";
import type { Shown } from "../../../policy-pack/judge/shown.ts";
import { checked, readJson } from "./file.ts";
import { readable, UNTOLD } from "./readable.ts";

const TREE = z.record(z.string(), z.unknown());

const STATE_RESOURCE = z.object({
  urn: z.string(),
  type: z.string(),
  custom: z.boolean().default(false),
  delete: z.boolean().default(false),
  id: z.string().optional(),
  inputs: TREE.default({}),
  outputs: TREE.default({}),
  protect: z.boolean().default(false),
  propertyDependencies: z.record(z.string(), z.array(z.string()).nullable()).default({}),
});

/** What `pulumi stack export` writes. */
const STATE = z.object({
  version: z.number(),
  // Pulumi leaves the list out where a stack is empty.
  deployment: z.object({ resources: z.array(STATE_RESOURCE).default([]) }),
});

/** The resources of a saved state, but those that Pulumi is about to delete. Throws a UserError. */
export function resourcesOfState(path: string): readonly Shown[] {
  const { deployment } = checked(readJson(path), STATE, {
    path,
    isNo: "is no saved state",
    todo: "Save one with `pulumi stack export --file state.json`.",
  });
  return deployment.resources.filter((each) => each.custom && !each.delete).map(shown);
}

const shown = ({ id, ...resource }: z.output<typeof STATE_RESOURCE>): Shown => ({
  urn: resource.urn,
  type: resource.type,
  name: resource.urn.slice(resource.urn.lastIndexOf("::") + 2),
  inputs: readable(resource.inputs, valueOf),
  outputs: readable({ ...(id !== undefined && { id }), ...resource.outputs }, valueOf),
  protect: resource.protect,
  propertyDependencies: Object.fromEntries(
    Object.entries(resource.propertyDependencies).map(([property, urns]) => [property, urns ?? []]),
  ),
});

/** How Pulumi marks values that are more than JSON, and which of them are secrets (sdk/go/common/resource/sig). */
const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";

/** A secret that was saved in plain text is read, as the engine shows it; an encrypted one cannot be. */
function valueOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !(SIGNATURE in value)) return value;
  if (value[SIGNATURE] !== SECRET) return value;
  return "plaintext" in value && typeof value.plaintext === "string" ? JSON.parse(value.plaintext) : UNTOLD;
}
