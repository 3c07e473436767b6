import type { PlanResource } from "./plan.ts";

/** A policy in JSON that a resource carries. */
export interface PolicyDocument {
  readonly resource: PlanResource;
  readonly property: string;
  readonly text: string;
}

/** Every policy document of a plan: JSON with statements, and whatever an organization's policy holds. */
export const policyDocuments = (resources: readonly PlanResource[]): PolicyDocument[] =>
  resources.flatMap((resource) =>
    Object.entries(resource.inputs).flatMap(([property, text]) =>
      typeof text === "string" && isDocument(resource.type, property, text)
        ? { resource, property, text }
        : [],
    ),
  );

function isDocument(type: string, property: string, text: string): boolean {
  if (!text.startsWith("{")) return false;
  const value = parsed(text);
  if (typeof value !== "object" || value === null) return false;
  return "Statement" in value || (type === "aws:organizations/policy:Policy" && property === "content");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A document that is no JSON is told by AWS; here it only has no statements.
    return undefined;
  }
}

/** File names for documents: the resource's name, and its type and property where several share that name. */
export function fileNames(documents: readonly PolicyDocument[]): Map<string, PolicyDocument> {
  const byName = Map.groupBy(documents, ({ resource }) => resource.name);
  return new Map(
    documents.map((document) => {
      const { name, type } = document.resource;
      const alone = byName.get(name)?.length === 1;
      const kind = type.split(":").at(-1) ?? type;
      const stem = alone ? name : `${name}.${kind}.${document.property}`;
      return [`${stem.replaceAll(/[^\w.-]+/g, "-")}.json`, document];
    }),
  );
}
