import { readFileSync } from "node:fs";

/** The highest resident memory of a process until now, in megabytes (10^6 bytes); undefined where the system does not tell. */
export function peakMegabytes(pid: number): number | undefined {
  try {
    const [, kibibytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kibibytes === undefined ? undefined : (Number(kibibytes) * 1024) / 1_000_000;
  } catch {
    // Only Linux tells.
    return undefined;
  }
}
