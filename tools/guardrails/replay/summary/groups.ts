/** What calls have in common. */
export interface Subject {
  /** Left out where no guardrail has a say. */
  readonly guardrail?: string;
  readonly principal: string;
  readonly action: string;
  readonly account: string;
  /** What would have to be known to tell whether it is denied. */
  readonly about?: readonly string[];
}

export interface Group extends Subject {
  readonly count: number;
  readonly first: string;
  readonly last: string;
  /** The id of one of the events. */
  readonly example: string;
}

type Growing = { -readonly [Key in keyof Group]: Group[Key] };

/** A call as groups count it. */
export interface Occurrence {
  readonly time: string;
  readonly event: string;
}

/** How many groups are told apart: memory must not grow with the number of events. */
const MOST_GROUPS = 50_000;

/** Calls by what they have in common. */
export class Groups {
  readonly #groups = new Map<string, Growing>();
  readonly #most: number;
  #calls = 0;
  #unlisted = 0;

  constructor(most = MOST_GROUPS) {
    this.#most = most;
  }

  /** All calls, listed or not. */
  get calls(): number {
    return this.#calls;
  }

  /** Calls that stand in no group, because there were too many groups before them. */
  get unlisted(): number {
    return this.#unlisted;
  }

  add(subject: Subject, { time, event }: Occurrence): void {
    this.#calls += 1;
    const { guardrail = "", principal, action, account, about = [] } = subject;
    const key = `${guardrail}\n${principal}\n${action}\n${account}\n${about.join()}`;
    const group = this.#groups.get(key);
    if (group === undefined) {
      if (this.#groups.size >= this.#most) this.#unlisted += 1;
      else this.#groups.set(key, { ...subject, count: 1, first: time, last: time, example: event });
      return;
    }
    group.count += 1;
    if (time < group.first) group.first = time;
    if (time > group.last) group.last = time;
  }

  /** The greatest first. */
  list(): readonly Group[] {
    return [...this.#groups]
      .sort(([key, one], [otherKey, other]) => other.count - one.count || (key < otherKey ? -1 : 1))
      .map(([, group]) => group);
  }
}
