import { list } from "../../values/values.ts";

/** The logs that are wanted and not exported. */
export const missingFrom = (
  exported: readonly string[] | null | undefined,
  wanted: readonly string[],
): readonly string[] => wanted.filter((log) => !list(exported).includes(log));

/** What is wrong where logs are missing. */
export const notExported = (missing: readonly string[]): string | false =>
  missing.length > 0 && `It does not export: ${missing.join(", ")}.`;

/** What is exported, and all that is wanted. */
export const withAll = (
  exported: readonly string[] | null | undefined,
  wanted: readonly string[],
): string[] => [...new Set([...list(exported), ...wanted])];
