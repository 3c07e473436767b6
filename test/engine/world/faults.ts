import type { Call } from "./calls.ts";

/** What goes wrong, where and how often. */
export interface Fault {
  readonly type?: string;
  readonly name?: string;
  readonly method: Call["method"];
  /** `unheard`: the change takes place and then the call times out. */
  readonly kind: "throttled" | "denied" | "unheard" | "crash" | "slow";
  readonly times: number;
}

/** Faults that wait for their call. */
export class Faults {
  readonly #waiting: { fault: Fault; left: number }[] = [];

  inject(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times });
  }

  /** The fault that this call meets, used up by one. */
  meet(call: Call): Fault["kind"] | undefined {
    const met = this.#waiting.find(({ fault, left }) => left > 0 && fits(fault, call));
    if (!met) return undefined;
    met.left -= 1;
    return met.fault.kind;
  }
}

const fits = ({ type, name, method }: Fault, call: Call): boolean =>
  method === call.method &&
  (type === undefined || type === call.type) &&
  (name === undefined || name === call.name);
