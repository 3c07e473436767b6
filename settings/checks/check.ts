import type { Problem } from "../problem.ts";
import type { Draft } from "../schema/draft.ts";

/** Looks across fields. What the draft lacks could not be read and is no problem of the check's. */
export type Check = (draft: Draft) => Problem[];
