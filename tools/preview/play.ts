import { Deployment } from "./engine/deployment.ts";
import type { Diagnostics } from "./engine/diagnostics.ts";
import { startEngine } from "./engine/server.ts";
import { inTreeOrder } from "./order.ts";
import type { PlanResource, Properties } from "./plan.ts";
import { type ProgramEnd, type ProgramRun, runProgram } from "./program.ts";
import { StandIns, type World } from "./stand-ins/index.ts";

export interface PlayRequest extends Omit<ProgramRun, "engine" | "dryRun" | "onLine"> {
  /** What stand-ins agree with; left out, the program is played as in the engine's first preview: nothing is known. */
  readonly world: World | undefined;
  /** Called for each resource that the program asks for. */
  readonly onResource?: (() => void) | undefined;
}

export interface Play {
  readonly resources: readonly PlanResource[];
  readonly outputs: Properties;
  readonly diagnostics: Diagnostics;
  /** What the program and its runtime wrote by themselves. */
  readonly lines: readonly string[];
  readonly end: ProgramEnd;
}

/** Runs a program against an engine that creates nothing, and keeps what it asked for. */
export async function play({ world, onResource, ...run }: PlayRequest): Promise<Play> {
  const dryRun = world === undefined;
  const deployment = new Deployment(run.project, run.stack, world && new StandIns(world), onResource);
  const diagnostics: Diagnostics = { refusals: [], errors: [], warnings: [], notes: [] };
  const lines: string[] = [];
  const engine = await startEngine(deployment, diagnostics, { dryRun });
  try {
    const end = await runProgram({
      ...run,
      dryRun,
      engine: engine.address,
      onLine: (line) => lines.push(line),
    });
    return {
      resources: inTreeOrder(deployment.resources),
      outputs: deployment.outputs,
      diagnostics,
      lines,
      end,
    };
  } finally {
    engine.close();
  }
}
