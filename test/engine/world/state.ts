import { appendFileSync, existsSync, readFileSync } from "node:fs";

export type Values = Readonly<Record<string, unknown>>;

/** One thing that is there. */
export interface Thing {
  readonly type: string;
  readonly id: string;
  readonly account: string;
  /** Empty for what is global. */
  readonly region: string;
  /** What was asked for. */
  readonly inputs: Values;
  /** What AWS tells of it, the inputs among it. */
  readonly outputs: Values;
}

interface Change {
  readonly key: string;
  /** Left out where the thing went away. */
  readonly thing?: Thing;
}

/** Where a thing is. Names such as an alias's are free again in each account and region. */
type Whereabouts = Pick<Thing, "type" | "id" | "account" | "region">;

const keyOf = ({ type, account, region, id }: Whereabouts): string => `${type} ${account} ${region} ${id}`;

/** Everything that is there, kept in a journal on disk, so that it outlives the process that keeps it. */
export class State {
  readonly #things = new Map<string, Thing>();
  readonly #journal: string;

  constructor(journal: string) {
    this.#journal = journal;
    if (!existsSync(journal)) return;
    for (const line of readFileSync(journal, "utf8").split("\n")) {
      if (line !== "") this.#apply(JSON.parse(line) as Change);
    }
  }

  all(type: string): Thing[] {
    return [...this.#things.values()].filter((thing) => thing.type === type);
  }

  /** The thing in one account and region. */
  at(whereabouts: Whereabouts): Thing | undefined {
    return this.#things.get(keyOf(whereabouts));
  }

  /** A thing by its id, wherever it is. */
  find(type: string, id: unknown): Thing | undefined {
    return this.all(type).find((thing) => thing.id === id);
  }

  put(thing: Thing): void {
    this.#record({ key: keyOf(thing), thing });
  }

  remove(thing: Thing): void {
    this.#record({ key: keyOf(thing) });
  }

  #record(change: Change): void {
    this.#apply(change);
    appendFileSync(this.#journal, `${JSON.stringify(change)}\n`);
  }

  #apply({ key, thing }: Change): void {
    if (thing) this.#things.set(key, thing);
    else this.#things.delete(key);
  }
}
