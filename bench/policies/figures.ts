/** What a pack takes, run as the engine runs it: one process of its own, spoken to by gRPC. */
export interface Taken {
  /** From its start to its port, in milliseconds. */
  readonly startMilliseconds: number;
  /** Peak memory when it has started, in megabytes; undefined where the system does not tell. */
  readonly startMegabytes: number | undefined;
  /**
   * For one resource of a mixed stack, on average, in milliseconds: the processor time of the pack, and the wall time
   * there and back, of which gRPC takes most. The first is undefined where the system does not tell.
   */
  readonly processorMilliseconds: number | undefined;
  readonly wallMilliseconds: number;
  /** For a whole stack of 2,000 and of 10,000 resources, in seconds. */
  readonly smallStackSeconds: number;
  readonly largeStackSeconds: number;
}

/** What judging one resource of a mixed stack takes on average, in milliseconds, without gRPC. */
export interface Analyzed {
  readonly milliseconds: number;
}

/** What a preview of 1,000 resources takes, in seconds. */
export interface Previewed {
  readonly seconds: number;
}

/** All that was measured: medians. */
export interface Figures {
  readonly own: Taken;
  readonly awsguard: Taken;
  /** A pack of one policy: what any pack takes. */
  readonly one: Taken;
  readonly analyzeMilliseconds: number;
  readonly previewSeconds: {
    readonly without: number;
    /** With a pack of one policy. */
    readonly withOne: number;
    readonly withPack: number;
  };
}
