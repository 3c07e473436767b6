import { type TreeFootprint, watchTree } from "./tree-footprint.ts";

export interface Footprint extends Omit<TreeFootprint, "processes"> {
  /** How many processes of the provider the engine has started, one after another or at once. */
  readonly providers: number;
  /** Seconds of processor time that all took; undefined where none was seen. */
  readonly processorTime?: number | undefined;
  /** Of these the program's; undefined where it was not seen. */
  readonly programTime?: number | undefined;
}

/** Watches what an engine and all that it starts take. */
export function watchFootprint(pid: number, pluginFolder: string): () => Footprint {
  const stop = watchTree(pid);
  return () => {
    const { processes, ...peaks } = stop();
    // Its own children only: what starts a provider may itself start something for a moment.
    const providers = processes.filter(
      ({ parent, commandLine }) => parent === pid && commandLine.includes(pluginFolder),
    );
    // Only the program is told where the engine takes registrations.
    const program = processes.find(({ commandLine }) => commandLine.includes(" --monitor="));
    return {
      ...peaks,
      providers: providers.length,
      processorTime: processes.reduce((sum, each) => sum + each.processorTime, 0) || undefined,
      programTime: program?.processorTime,
    };
  };
}
