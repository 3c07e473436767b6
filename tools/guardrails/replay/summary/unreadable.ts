import type { Problem } from "../reading/problem.ts";

/** A file of which something could not be read. */
export interface UnreadableFile extends Problem {
  readonly file: string;
  /** Further places in it. */
  readonly further: number;
}

/** How many files are named: memory must not grow with their number. */
const MOST_NAMED = 1000;

export class Unreadable {
  readonly #files: { -readonly [Key in keyof UnreadableFile]: UnreadableFile[Key] }[] = [];
  #last: string | undefined;
  #count = 0;

  /** How many files. */
  get count(): number {
    return this.#count;
  }

  /** Problems come file by file. */
  add(file: string, problem: Problem): void {
    const isSame = this.#last === file;
    const known = this.#files.at(-1);
    if (isSame && known?.file === file) known.further += 1;
    if (isSame) return;
    this.#last = file;
    this.#count += 1;
    if (this.#files.length < MOST_NAMED) this.#files.push({ ...problem, file, further: 0 });
  }

  list(): readonly UnreadableFile[] {
    return this.#files;
  }
}
