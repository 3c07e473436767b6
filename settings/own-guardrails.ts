import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CATALOGUE } from "../components/guardrails/catalogue/index.ts";
import type { Guardrail } from "../components/guardrails/guardrail.ts";
import { UserError } from "./errors.ts";
import { ownGuardrail, ownGuardrailSchema } from "./own-guardrail-schema.ts";
import { lineOf, listed, shown } from "./problem.ts";
import { problemsBySchema } from "./schema-problems.ts";
import { type YamlFile, yamlFile } from "./yaml-file.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** A guardrail of a user's file, and where its parts stand: `own.yaml line 7`. */
export interface OwnGuardrail {
  readonly guardrail: Guardrail;
  readonly where: (place: readonly PropertyKey[]) => string;
}

export interface OwnGuardrails {
  readonly guardrails: readonly OwnGuardrail[];
  /** What is wrong, each in one line that begins with file and line. */
  readonly problems: readonly string[];
}

const KINDS = Object.keys(ownGuardrailSchema);

/** The guardrails of a file in the project's folder. */
export function ownGuardrails(file: string, folder = ROOT): OwnGuardrails {
  const path = join(folder, file);
  if (!existsSync(path))
    return { guardrails: [], problems: [`${file}: there is no such file; write it, or leave it out`] };
  const read = parsed(path);
  if (read instanceof UserError) {
    return { guardrails: [], problems: read.places.map((place) => `${file}: ${place}`) };
  }
  const { value, lineAt } = read;
  if (!Array.isArray(value)) {
    return {
      guardrails: [],
      problems: [`${file} line ${lineAt([])}: got ${shown(value)}, allowed: a list of guardrails`],
    };
  }
  const judged = value.map((told: unknown, at) =>
    judge(told, (place) => `${file} line ${lineAt([at, ...place])}`),
  );
  return {
    guardrails: judged.flatMap(({ guardrail }) => guardrail ?? []),
    problems: judged.flatMap(({ problems }) => problems),
  };
}

function parsed(path: string): YamlFile | UserError {
  try {
    return yamlFile(path);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

type Where = OwnGuardrail["where"];

function judge(told: unknown, where: Where): { guardrail?: OwnGuardrail; problems: string[] } {
  const kind = kindOf(told);
  const schema = Object.hasOwn(ownGuardrailSchema, kind)
    ? ownGuardrailSchema[kind as keyof typeof ownGuardrailSchema]
    : undefined;
  if (!schema) {
    return { problems: [`${where(["kind"])}: kind: got ${shown(kind)}, allowed: one of ${listed(KINDS)}`] };
  }
  const bySchema = problemsBySchema(schema, told).map((each) => `${where(each.path)}: ${lineOf(each)}`);
  const problems = bySchema.length > 0 ? bySchema : shapeProblems(told as Written, where);
  if (problems.length > 0) return { problems };
  return { guardrail: { guardrail: ownGuardrail(schema.parse(told)), where }, problems };
}

const kindOf = (told: unknown): string =>
  typeof told === "object" && told !== null && "kind" in told ? String(told.kind) : "nothing";

interface Written {
  readonly id: string;
  readonly denials?: readonly Partial<Record<"Action" | "NotAction" | "Resource" | "NotResource", unknown>>[];
}

/** What the schema cannot say: an id that is free, and denials that say one way, not two, what they deny. */
function shapeProblems({ id, denials = [] }: Written, where: Where): string[] {
  const taken = CATALOGUE.some((each) => each.id === id)
    ? [`${where(["id"])}: id: the catalogue has a ${shown(id)} already; rename it`]
    : [];
  const ambiguous = denials.flatMap(({ Action, NotAction, Resource, NotResource }, at) => {
    const place = `${where(["denials", at])}: denials[${at}]`;
    return [
      ...((Action === undefined) === (NotAction === undefined)
        ? [`${place}: give either Action or NotAction`]
        : []),
      ...(Resource !== undefined && NotResource !== undefined
        ? [`${place}: give Resource or NotResource, not both`]
        : []),
    ];
  });
  return [...taken, ...ambiguous];
}
