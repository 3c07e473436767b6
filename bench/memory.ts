import { readFileSync } from "node:fs";

const BYTES_PER_KIBIBYTE = 1024;
const BYTES_PER_MEGABYTE = 1_000_000;

/** Milliseconds between two looks at the tree. */
const PACE = 50;

export interface MemoryWatch {
  /** Ends the watch; peaks in megabytes, undefined on a system without /proc. */
  readonly stop: () => {
    readonly largestProcess: number | undefined;
    readonly wholeTree: number | undefined;
  };
}

/** Watches the memory of a process and of all that it starts. */
export function watchMemory(pid: number): MemoryWatch {
  let largestProcess: number | undefined;
  let wholeTree: number | undefined;
  const look = (): void => {
    const all = treeOf(pid).flatMap((one) => memoryOf(one) ?? []);
    if (all.length === 0) return;
    largestProcess = Math.max(largestProcess ?? 0, ...all.map(({ peak }) => peak));
    wholeTree = Math.max(
      wholeTree ?? 0,
      all.reduce((sum, { now }) => sum + now, 0),
    );
  };
  const timer = setInterval(look, PACE);
  return {
    stop: () => {
      clearInterval(timer);
      return { largestProcess, wholeTree };
    },
  };
}

/** Undefined once the process is gone. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function treeOf(pid: number): number[] {
  const children = textOf(`/proc/${pid}/task/${pid}/children`)?.trim().split(" ") ?? [];
  return [pid, ...children.filter((child) => child !== "").flatMap((child) => treeOf(Number(child)))];
}

function memoryOf(pid: number): { now: number; peak: number } | undefined {
  const status = `${textOf(`/proc/${pid}/status`) ?? ""}${textOf(`/proc/${pid}/smaps_rollup`) ?? ""}`;
  const megabytes = (field: string): number | undefined => {
    const kibibytes = new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(status)?.[1];
    return kibibytes === undefined
      ? undefined
      : (Number(kibibytes) * BYTES_PER_KIBIBYTE) / BYTES_PER_MEGABYTE;
  };
  // Pages that processes share count once, divided among them.
  const now = megabytes("Pss");
  const peak = megabytes("VmHWM");
  return now === undefined || peak === undefined ? undefined : { now, peak };
}
