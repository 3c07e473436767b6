import { textOf, treeOf } from "./processes.ts";

const BYTES_PER_KIBIBYTE = 1024;
const BYTES_PER_MEGABYTE = 1_000_000;

/** Milliseconds between two looks at the tree. */
const PACE = 50;

/**
 * How much all must have grown together before their pages are counted anew. To count them, the system holds each
 * process up and looks at its every page: at each look that would cost the watched a tenth of their time.
 */
const GROWTH = 1.01;

/** What /proc counts processor time in, on every Linux: proc_pid_stat(5). */
const TICKS_PER_SECOND = 100;

/** A process as it was when it was last seen. */
export interface SeenProcess {
  /** The process that started it. */
  readonly parent: number;
  readonly commandLine: string;
  /** Seconds of processor time that it had taken. */
  readonly processorTime: number;
}

export interface TreeFootprint {
  /** Peak of the largest single process, in megabytes; undefined on a system without /proc. */
  readonly largestProcess: number | undefined;
  /** Peak of all processes together, in megabytes; undefined on a system without /proc. */
  readonly wholeTree: number | undefined;
  /** Every process that was seen, one after another or at once. */
  readonly processes: readonly SeenProcess[];
}

/** Watches what a process and all that it starts take. What it returns ends the watch. */
export function watchTree(pid: number): () => TreeFootprint {
  let largestProcess: number | undefined;
  let wholeTree: number | undefined;
  let mostResident = 0;
  const seen = new Map<number, SeenProcess>();
  const look = (): void => {
    const tree = treeOf(pid);
    for (const one of tree) {
      const now = lookAt(one);
      if (now) seen.set(one, now);
    }
    const statuses = tree.map((one) => textOf(`/proc/${one}/status`));
    const peaks = statuses.flatMap((status) => megabytes("VmHWM", status));
    largestProcess = highest([largestProcess ?? 0, ...peaks]);
    const resident = sum(statuses.flatMap((status) => megabytes("VmRSS", status)));
    if (resident < mostResident * GROWTH) return;
    mostResident = resident;
    // Pages that processes share count once, divided among them.
    const held = sum(tree.flatMap((one) => megabytes("Pss", textOf(`/proc/${one}/smaps_rollup`))));
    wholeTree = highest([wholeTree ?? 0, held]);
  };
  const timer = setInterval(look, PACE);
  return () => {
    clearInterval(timer);
    return { largestProcess, wholeTree, processes: [...seen.values()] };
  };
}

/** Undefined once it has ended: it has no command line any more, even before its parent takes note. */
function lookAt(pid: number): SeenProcess | undefined {
  const commandLine = textOf(`/proc/${pid}/cmdline`).replaceAll("\0", " ").trim();
  // Fields from the third on: the second is a name in brackets that may have spaces.
  const [, fields] = /\) (.*)$/s.exec(textOf(`/proc/${pid}/stat`)) ?? [];
  if (commandLine === "" || fields === undefined) return undefined;
  const field = (number: number) => Number(fields.split(" ")[number - 3]);
  const [parent, inProgram, inSystem] = [field(4), field(14), field(15)];
  return { parent, commandLine, processorTime: (inProgram + inSystem) / TICKS_PER_SECOND };
}

/** Nothing or one number. */
function megabytes(field: string, status: string): number[] {
  const kibibytes = new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(status)?.[1];
  return kibibytes === undefined ? [] : [(Number(kibibytes) * BYTES_PER_KIBIBYTE) / BYTES_PER_MEGABYTE];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Undefined where nothing was seen. */
const highest = (numbers: readonly number[]): number | undefined => Math.max(...numbers) || undefined;
