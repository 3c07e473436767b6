/** A catalogue of controls that auditors ask about. */
export interface Framework {
  readonly name: string;
  readonly source: string;
  /**
   * Its controls about logs, monitoring and retention by their numbers, whether a policy serves them or not, so that a
   * report can say what no policy covers.
   */
  readonly controls: Readonly<Record<string, string>>;
}
