import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { isNode, LineCounter, parseDocument } from "yaml";
import { UserError } from "./errors.ts";
import type { Path } from "./path.ts";

/** A YAML file (JSON is YAML) as plain data. */
export interface YamlFile {
  readonly value: unknown;
  /** The line of the value at a place, or of what holds the place where nothing is. */
  readonly lineAt: (path: Path) => number;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UserError({
      what: `The file ${path} cannot be read.`,
      places: [error instanceof Error ? error.message : String(error)],
      todo: "Name a file that you may read.",
    });
  }
}

const invalid = (path: string, places: readonly string[]) =>
  new UserError({ what: `${path} is not valid YAML:`, places, todo: `Mend it in ${basename(path)}.` });

/** @throws UserError where it cannot be read, or is no YAML. */
export function yamlFile(path: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(textOf(path), { lineCounter, prettyErrors: false, merge: true });
  if (document.errors.length > 0) {
    const places = document.errors.map(({ message, pos: [start] }) => {
      const { line, col } = lineCounter.linePos(start);
      return `line ${line}, column ${col}: ${message}`;
    });
    throw invalid(path, places);
  }
  const lineAt = (place: Path): number => {
    const node = place.length === 0 ? document.contents : document.getIn(place, true);
    return isNode(node) && node.range
      ? lineCounter.linePos(node.range[0]).line
      : place.length === 0
        ? 1
        : lineAt(place.slice(0, -1));
  };
  try {
    // An alias may make a value contain itself, which only writing it out shows.
    return { value: JSON.parse(JSON.stringify(document.toJS())), lineAt };
  } catch (error) {
    throw invalid(path, [
      error instanceof ReferenceError ? error.message : "an alias makes a value contain itself",
    ]);
  }
}
