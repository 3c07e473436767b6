import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type * as declarations from "./declarations.ts";
import type { TypeTable } from "./table.ts";

/** Whatever decides what the table says. A change of one of them makes it anew. */
const GENERATOR = ["declarations.ts", "shape-of.ts", "table.ts", "type-table.ts"];

const CACHE = fileURLToPath(new URL("../../../node_modules/.cache/landing-zone/", import.meta.url));
const require = createRequire(import.meta.url);

/** The inputs of all resources of the installed @pulumi/aws; read once, then from the cache. */
export function typeTable(): TypeTable {
  const cached = cacheFile();
  return existsSync(cached) ? (JSON.parse(readFileSync(cached, "utf8")) as TypeTable) : generate(cached);
}

/** Where the table of the installed version stands. */
export function cacheFile(): string {
  const { version } = require("@pulumi/aws/package.json") as { version: string };
  const hash = createHash("sha256");
  for (const file of GENERATOR) hash.update(readFileSync(new URL(file, import.meta.url)));
  return `${CACHE}aws-types-${version}-${hash.digest("hex").slice(0, 12)}.json`;
}

function generate(cached: string): TypeTable {
  // Only here, because the compiler takes longer to load than the whole table does.
  const { readDeclarations } = require("./declarations.ts") as typeof declarations;
  const table = readDeclarations(dirname(require.resolve("@pulumi/aws/package.json")));
  mkdirSync(CACHE, { recursive: true });
  // Under another name first: tests that run side by side never read half a table.
  const unfinished = `${cached}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(table));
  renameSync(unfinished, cached);
  return table;
}
