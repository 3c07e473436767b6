import { constants } from "node:os";

export interface Cancellation {
  readonly signal: AbortSignal;
  /** Exit status once somebody cancelled, as shells count it: 128 and the signal's number. */
  readonly status: number | undefined;
  /** Leaves the signals to Node again. */
  readonly release: () => void;
}

/** Ends the work, and so the program's process, on Ctrl-C or a request to terminate. */
export function cancellation(): Cancellation {
  const controller = new AbortController();
  let status: number | undefined;
  const cancel = (name: "SIGINT" | "SIGTERM"): void => {
    status = 128 + constants.signals[name];
    controller.abort();
  };
  process.on("SIGINT", cancel).on("SIGTERM", cancel);
  return {
    signal: controller.signal,
    get status() {
      return status;
    },
    release: () => {
      process.off("SIGINT", cancel).off("SIGTERM", cancel);
    },
  };
}
