/** Something that cannot be read. */
export interface Problem {
  readonly why: string;
  /** From 1; left out where it is about the whole file. */
  readonly line?: number | undefined;
}
