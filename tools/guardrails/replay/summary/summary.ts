import { Groups } from "./groups.ts";
import { Unreadable } from "./unreadable.ts";

/** What has been seen so far, in memory that does not grow with it. */
export class Summary {
  readonly denied = new Groups();
  readonly deniedAlready = new Groups();
  readonly unknown = new Groups();
  readonly unreadable = new Unreadable();
  allowed = 0;
  /** Records of something else than a request. */
  others = 0;
  files = 0;
  first = "";
  last = "";

  get records(): number {
    return this.allowed + this.others + this.denied.calls + this.deniedAlready.calls + this.unknown.calls;
  }

  /** Widens the time between the first and the last record. */
  sees(time: string): void {
    if (this.first === "" || time < this.first) this.first = time;
    if (time > this.last) this.last = time;
  }
}
