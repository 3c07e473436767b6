import { refuse } from "../flags.ts";

type Command = (commandLine: readonly string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  matrix: async () => (await import("./matrix/main.ts")).matrix,
  explain: async () => (await import("./explain/main.ts")).explain,
  diff: async () => (await import("./diff/main.ts")).diff,
  replay: async () => (await import("./replay/main.ts")).replay,
};

export const HELP = `Asks what the guardrails of a stack deny, before anything is attached.

npm run guardrails -- matrix  --stack NAME                     what stands where, and who is let through
npm run guardrails -- explain --stack NAME --account KEY ...   the way of one request through the organization
npm run guardrails -- diff    --stack NAME --from plan.json    what changes in meaning since an earlier plan
npm run guardrails -- replay  --stack NAME --events PATH       what would have been denied of what CloudTrail recorded

Each has its own --help.`;

/** The guardrails command; see HELP. Resolves to the exit status. */
export async function main([name = "", ...commandLine]: readonly string[]): Promise<number> {
  if (["", "--help", "-h"].includes(name)) {
    process.stdout.write(`${HELP}\n`);
    return name === "" ? 2 : 0;
  }
  const load = COMMANDS[name];
  if (!load) refuse(`There is no command "${name}".`, [`there are ${Object.keys(COMMANDS).join(", ")}`]);
  return (await load())(commandLine);
}
