import type { Answer, Call } from "../world/calls.ts";

/** Asks the world, wherever it runs. */
export async function ask(world: string, call: Call): Promise<Answer> {
  const response = await fetch(`${world}/provider`, { method: "POST", body: JSON.stringify(call) });
  if (!response.ok) throw new Error(`the stand-in for AWS broke: ${await response.text()}`);
  return (await response.json()) as Answer;
}
