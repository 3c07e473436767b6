import type { Call } from "./calls.ts";

/** What goes wrong, where and how often. */
export interface Fault {
  readonly type?: string;
  readonly name?: string;
  readonly method: Call["method"];
  /**
   * `unheard`: the change takes place and then the call times out. `dropped`: the call is lost on its way, so that there
   * is neither a change nor an answer. `seen`: the call itself goes well.
   */
  readonly kind: "throttled" | "denied" | "unheard" | "crash" | "slow" | "dropped" | "seen";
  readonly times: number;
  /** How many such calls go by before; none if left out. */
  readonly after?: number;
  /** What happens elsewhere at that moment, such as the end of a process. */
  readonly meanwhile?: () => void;
}

/** Faults that wait for their call. */
export class Faults {
  readonly #waiting: { fault: Fault; before: number; left: number }[] = [];

  inject(fault: Fault): void {
    this.#waiting.push({ fault, before: fault.after ?? 0, left: fault.times });
  }

  /** The fault that this call meets, used up by one. */
  meet(call: Call): Fault["kind"] | undefined {
    const met = this.#waiting.find(({ fault, left }) => left > 0 && fits(fault, call));
    if (!met) return undefined;
    if (met.before-- > 0) return undefined;
    met.left -= 1;
    met.fault.meanwhile?.();
    return met.fault.kind;
  }
}

const fits = ({ type, name, method }: Fault, call: Call): boolean =>
  method === call.method &&
  (type === undefined || type === call.type) &&
  (name === undefined || name === call.name);
