import type { z } from "zod";
import type { Path } from "./path.ts";
import { type Draft, draftSchema } from "./schema/draft.ts";

export interface Salvage {
  readonly draft: Draft;
  /** What had to be taken out, because it could not be read. */
  readonly lost: readonly Path[];
}

function without(value: unknown, [key, ...rest]: Path): unknown {
  if (typeof value !== "object" || value === null || key === undefined) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      if (name !== key) return [[name, inner] as const];
      return rest.length === 0 ? [] : [[name, without(inner, rest)] as const];
    }),
  );
}

const isThere = (raw: unknown, path: Path): boolean => {
  const [key, ...rest] = path;
  if (key === undefined) return true;
  if (typeof raw !== "object" || raw === null || !Object.hasOwn(raw, key)) return false;
  return isThere(Reflect.get(raw, key), rest);
};

/** A list is taken out whole: without one item, the others would stand at other numbers. */
function outsideLists(path: Path): Path {
  const inList = path.findIndex((key) => typeof key === "number");
  return inList === -1 ? path : path.slice(0, inList);
}

/** The places to take out for one issue: what is wrong, or what holds the place where something is missing. */
function placesOf(issue: z.core.$ZodIssue, raw: unknown): Path[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => [...issue.path, key]);
  const path = outsideLists(issue.path);
  return [isThere(raw, path) ? path : path.slice(0, -1)];
}

/** Everything that can be read of settings that are wrong in places, and at the places `refused` in any case. */
export function salvage(raw: unknown, refused: readonly Path[]): Salvage {
  const lost = refused.map(outsideLists);
  const rest = lost.reduce(without, raw);
  const { success, data, error } = draftSchema.safeParse(rest);
  if (success) return { draft: data, lost };
  const more = error.issues.flatMap((issue) => placesOf(issue, rest));
  if (more.some((path) => path.length === 0)) return { draft: {}, lost: [[]] };
  return salvage(raw, [...lost, ...more]);
}
