import type { Load } from "./load.ts";
import { documentText } from "./statement.ts";

const COMMA = 1;
const BRACKETS = 2;

/**
 * The size of a document that grows item by item, its statements merged by equal scope. The document itself may turn
 * out smaller, as it also shares resources and drops what wildcards cover. Stable placement rests on what this measure
 * has and that one lacks: an item never makes a document smaller, nor larger by more than the item's own size.
 */
export class Tally {
  // Each statement counts a comma, which is one too many.
  #size = documentText([]).length - COMMA;
  readonly #actions = new Map<string, Set<string>>();

  static of(loads: Iterable<Load>): Tally {
    const tally = new Tally();
    for (const load of loads) tally.add(load);
    return tally;
  }

  get size(): number {
    return this.#size;
  }

  /** Characters that the item would add. */
  growth({ parts }: Load): number {
    let growth = 0;
    for (const { key, frame, actions } of parts) {
      const there = this.#actions.get(key);
      if (!there) growth += frame + COMMA;
      let count = there?.size ?? 0;
      for (const { name, size } of actions) {
        if (there?.has(name)) continue;
        growth += size + (count > 0 ? COMMA : 0) + (count === 1 ? BRACKETS : 0);
        count++;
      }
    }
    return growth;
  }

  add(load: Load): void {
    this.#size += this.growth(load);
    for (const { key, actions } of load.parts) {
      const there = this.#actions.get(key) ?? new Set();
      for (const { name } of actions) there.add(name);
      this.#actions.set(key, there);
    }
  }
}

/** How many of the loads, from the first on, a document of that size holds. */
export function fitting(loads: readonly Load[], size: number): number {
  const tally = new Tally();
  const tooMuch = loads.findIndex((load) => {
    tally.add(load);
    return tally.size > size;
  });
  return tooMuch < 0 ? loads.length : tooMuch;
}
