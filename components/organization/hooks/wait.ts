export interface WaitOptions {
  readonly attempts: number;
  readonly seconds: number;
  /** Tells a person what is being waited for; called once per failed attempt. */
  readonly say: (message: string) => void;
  readonly sleep?: (seconds: number) => Promise<void>;
}

const reallySleep = (seconds: number) => new Promise<void>((resolve) => setTimeout(resolve, seconds * 1000));

/**
 * Tries until `attempt` returns no reason to wait, a bounded number of times.
 *
 * @param attempt resolves to why it is not ready yet, or to undefined when it is; rejects where waiting is no use.
 * @throws Error naming what was waited for, how long, and the last reason.
 */
export async function waitFor(
  what: string,
  attempt: () => Promise<string | undefined>,
  { attempts, seconds, say, sleep = reallySleep }: WaitOptions,
): Promise<void> {
  let reason: string | undefined;
  for (let number = 1; number <= attempts; number++) {
    reason = await attempt();
    if (reason === undefined) return;
    say(`waiting for ${what}: attempt ${number} of ${attempts}: ${reason}`);
    if (number < attempts) await sleep(seconds);
  }
  throw new Error(
    `gave up on ${what} after ${attempts} attempts, ${seconds} s apart; the last one said: ${reason}`,
  );
}
