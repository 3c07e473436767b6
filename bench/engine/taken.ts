/** What one `up` took. */
export interface Up {
  /** Wall time of the command. */
  readonly seconds: number;
  /** Processor time of the engine and all that it starts, in seconds; undefined where the system does not tell. */
  readonly processorTime: number | undefined;
  /** Of it the program's, which is what it takes by itself: for the rest it waits for the engine. */
  readonly programTime: number | undefined;
  /** Peak of the engine and all that it starts, in megabytes; undefined where the system does not tell. */
  readonly megabytes: number | undefined;
  /** Processes of the provider. */
  readonly providers: number;
}

/** What building one organization took. */
export interface Taken {
  readonly first: Up;
  /** Of the same settings again, which changes nothing. */
  readonly second: Up;
  /** Calls of the first one, by kind. */
  readonly calls: Readonly<Record<string, number>>;
  /** The shortest time in which AWS's throttles let the calls of the first one through, and the API that decides it. */
  readonly shortest: { readonly seconds: number; readonly api?: string };
}
