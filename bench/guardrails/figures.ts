/** What the pure parts took in one process. */
export interface Computed {
  /** To pack 200 guardrails over 50 units. */
  readonly packMilliseconds: number;
  /** Verdicts about one account with as many policies as it can have. */
  readonly requestsPerSecond: number;
}

/** All that was measured: medians. */
export interface Figures extends Computed {
  /** The whole command. */
  readonly matrixSeconds: number;
  /** Records of the long log. */
  readonly records: number;
  /** Records of the long log, by the whole command. */
  readonly replayPerSecond: number;
  /** The same log, only unzipped and parsed. */
  readonly barePerSecond: number;
  /** Peak memory with a log of a tenth of that, and with the long one. */
  readonly shortMegabytes: number;
  readonly longMegabytes: number;
}
