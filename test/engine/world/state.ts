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

const keyOf = (type: string, id: string, region: string): string => `${type} ${region} ${id}`;

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

  /** A thing by its id; `region` only where ids repeat between regions. */
  find(type: string, id: unknown, region?: string): Thing | undefined {
    if (region !== undefined) return this.#things.get(keyOf(type, String(id), region));
    return this.all(type).find((thing) => thing.id === id);
  }

  put(thing: Thing): void {
    this.#record({ key: keyOf(thing.type, thing.id, thing.region), thing });
  }

  remove(thing: Thing): void {
    this.#record({ key: keyOf(thing.type, thing.id, thing.region) });
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
