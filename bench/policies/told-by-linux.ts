import { readFileSync } from "node:fs";

/** The highest resident memory of a process until now, in megabytes (10^6 bytes); undefined on other systems. */
export function peakMegabytes(pid: number): number | undefined {
  const [, kibibytes] = /VmHWM:\s+(\d+) kB/.exec(told(pid, "status")) ?? [];
  return kibibytes === undefined ? undefined : (Number(kibibytes) * 1024) / 1_000_000;
}

/** Linux counts in hundredths of a second, whatever its kernel does inside (USER_HZ). */
const TICKS = 100;

/** The processor time that a process has taken until now, in seconds; undefined on other systems. */
export function processorSeconds(pid: number): number | undefined {
  // The name of the program, in parentheses, may hold spaces.
  const [user, system] = told(pid, "stat").split(") ").at(-1)?.split(" ").slice(11, 13) ?? [];
  return user === undefined || system === undefined ? undefined : (Number(user) + Number(system)) / TICKS;
}

function told(pid: number, file: "stat" | "status"): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    // Only Linux tells.
    return "";
  }
}
