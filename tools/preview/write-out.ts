import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../../settings/errors.ts";
import { fileNames, policyDocuments } from "./documents.ts";
import type { Plan } from "./plan.ts";

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Writes plan.json, and every policy document under documents/. Other files in the folder stay. */
export function writeOut(folder: string, plan: Plan): void {
  const documents = join(folder, "documents");
  try {
    mkdirSync(documents, { recursive: true });
    writeFileSync(join(folder, "plan.json"), pretty(plan));
    for (const [name, { text }] of fileNames(policyDocuments(plan.resources))) {
      writeFileSync(join(documents, name), pretty(JSON.parse(text)));
    }
  } catch (error) {
    throw new UserError({
      what: `Nothing can be written into ${folder}.`,
      places: [error instanceof Error ? error.message : String(error)],
      todo: "Give --out a folder that you may write to.",
    });
  }
}
