import { UserError } from "../../settings/errors.ts";

/** What a command answers: its exit status, and what it wrote, line by line. */
export interface Answer {
  readonly status: number;
  readonly lines: readonly string[];
}

/** Runs a command in this process, where it writes to nobody's terminal. */
export async function answerOf(command: () => Promise<number>): Promise<Answer> {
  const write = process.stdout.write.bind(process.stdout);
  let written = "";
  process.stdout.write = (chunk: string | Uint8Array) => {
    written += String(chunk);
    return true;
  };
  try {
    return { status: await command(), lines: written.split("\n") };
  } finally {
    process.stdout.write = write;
  }
}

/** What a command refuses; undefined where it refuses nothing. Anything else that it throws is a fault. */
export async function refusalBy(command: () => Promise<number>): Promise<UserError | undefined> {
  try {
    await answerOf(command);
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
