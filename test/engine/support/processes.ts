import { readdirSync, readFileSync } from "node:fs";

const BYTES_PER_KIBIBYTE = 1024;
const BYTES_PER_MEGABYTE = 1_000_000;

/** Milliseconds between two looks at the tree. */
const PACE = 100;

export interface Footprint {
  /** Peaks in megabytes; undefined on a system without /proc. */
  readonly largestProcess: number | undefined;
  readonly wholeTree: number | undefined;
  /** How many processes of the provider the engine has started, one after another or at once. */
  readonly providers: number;
}

/** Watches what an engine and all that it starts take. */
export function watchFootprint(pid: number, pluginFolder: string): () => Footprint {
  let largestProcess: number | undefined;
  let wholeTree: number | undefined;
  const providers = new Set<number>();
  const look = (): void => {
    const tree = treeOf(pid);
    const all = tree.flatMap((one) => memoryOf(one) ?? []);
    if (all.length === 0) return;
    largestProcess = Math.max(largestProcess ?? 0, ...all);
    wholeTree = Math.max(
      wholeTree ?? 0,
      all.reduce((sum, one) => sum + one, 0),
    );
    for (const one of tree) {
      if (textOf(`/proc/${one}/cmdline`).includes(pluginFolder)) providers.add(one);
    }
  };
  const timer = setInterval(look, PACE);
  return () => {
    clearInterval(timer);
    return { largestProcess, wholeTree, providers: providers.size };
  };
}

/** Megabytes that a process holds; pages that processes share count once, divided among them. */
function memoryOf(pid: number): number | undefined {
  const kibibytes = /^Pss:\s+(\d+) kB/m.exec(textOf(`/proc/${pid}/smaps_rollup`))?.[1];
  return kibibytes === undefined ? undefined : (Number(kibibytes) * BYTES_PER_KIBIBYTE) / BYTES_PER_MEGABYTE;
}

/**
 * Ends a process and all that it has started, at once and without a chance to tidy up. The engine gives each plugin a
 * process group of its own, so that ending its group alone would leave them.
 */
export function killTree(pid: number): void {
  for (const one of treeOf(pid)) {
    try {
      process.kill(one, "SIGKILL");
    } catch (error) {
      const isGone = error instanceof Error && "code" in error && error.code === "ESRCH";
      if (!isGone) throw error;
    }
  }
}

const treeOf = (pid: number): number[] => [pid, ...childrenOf(pid).flatMap(treeOf)];

/** Of every thread: whichever of them starts a process is its parent in /proc, and Go has many. */
function childrenOf(pid: number): number[] {
  const threads = entriesOf(`/proc/${pid}/task`);
  return threads.flatMap((thread) => numbersIn(textOf(`/proc/${pid}/task/${thread}/children`)));
}

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

/** Empty once the process is gone. */
function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
