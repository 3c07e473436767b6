import { readdirSync, readFileSync } from "node:fs";

/** A process and all that it has started and that still runs. */
export const treeOf = (pid: number): number[] => [pid, ...childrenOf(pid).flatMap(treeOf)];

/** Of every thread: whichever of them starts a process is its parent in /proc, and Go has many. */
function childrenOf(pid: number): number[] {
  const threads = entriesOf(`/proc/${pid}/task`);
  return threads.flatMap((thread) => numbersIn(textOf(`/proc/${pid}/task/${thread}/children`)));
}

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

/**
 * Ends a process and all that it has started, at once and without a chance to tidy up. The engine gives each plugin a
 * process group of its own, so that ending its group alone would leave them.
 *
 * @param words ends only those whose command line holds them.
 */
export function killTree(pid: number, words = ""): void {
  for (const one of treeOf(pid)) {
    if (!textOf(`/proc/${one}/cmdline`).includes(words)) continue;
    try {
      process.kill(one, "SIGKILL");
    } catch (error) {
      const isGone = error instanceof Error && "code" in error && error.code === "ESRCH";
      if (!isGone) throw error;
    }
  }
}

/** Empty once the process is gone. */
function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What a file of /proc says; empty once the process is gone, and on a system without /proc. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
