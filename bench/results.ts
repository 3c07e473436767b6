import { existsSync, readFileSync, writeFileSync } from "node:fs";

const RESULTS = new URL("results.json", import.meta.url);

type Results = Readonly<Record<string, unknown>>;

/** Keeps what was measured of one part; what was measured of the others before stays. */
export function keepResults(part: string, figures: Results): void {
  const kept = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, "utf8")) as Results) : {};
  writeFileSync(RESULTS, `${JSON.stringify({ ...kept, [part]: figures }, null, 2)}\n`);
}
