const ERASE_LINE = "\r\u001B[2K";

export interface Progress {
  readonly advance: () => void;
  readonly end: () => void;
}

/** Milliseconds before a person is told that it takes a while, and between two counts. */
interface Timing {
  readonly patience: number;
  readonly pace: number;
}

/** Counts resources on one line of a terminal, when it takes long; says nothing elsewhere. */
export function startProgress(
  stream: { readonly isTTY: boolean; readonly write: (text: string) => boolean },
  { patience, pace }: Timing = { patience: 1500, pace: 200 },
): Progress {
  if (!stream.isTTY) return { advance: () => undefined, end: () => undefined };
  const started = performance.now();
  let resources = 0;
  let shown = false;
  const timer = setInterval(() => {
    if (performance.now() - started < patience) return;
    shown = true;
    stream.write(`${ERASE_LINE}playing the program: ${resources} resources`);
  }, pace);
  timer.unref();
  return {
    advance: () => {
      resources += 1;
    },
    end: () => {
      clearInterval(timer);
      if (shown) stream.write(ERASE_LINE);
      shown = false;
    },
  };
}
