import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Plan } from "../../tools/preview/plan.ts";
import { ROOT } from "./play.ts";

const validate = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync(join(ROOT, "tools/preview/plan.schema.json"), "utf8")) as object,
);

/** Where a plan departs from the schema that people's scripts rely on; empty where it keeps to it. */
export function schemaProblems(plan: Plan): string[] {
  validate(plan);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}
