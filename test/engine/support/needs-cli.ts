import { UserError } from "../../../settings/errors.ts";
import { pulumiCli } from "../cli/cli.ts";

/** Why there is no CLI and none can be built, in words for people; undefined where there is one. */
const whyNone = (): Promise<string | undefined> =>
  pulumiCli().then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof UserError) return error.message;
      throw error;
    },
  );

/** Finds or builds the CLI once, before the processes that run the tests look for it. */
export async function mochaGlobalSetup(): Promise<void> {
  const why = await whyNone();
  if (why !== undefined) process.stderr.write(`${why}\n`);
}

/** Without a CLI the tests are left out and counted as skipped, which is no success in CI. */
export const mochaHooks = {
  async beforeAll(this: Mocha.Context) {
    if ((await whyNone()) !== undefined) this.skip();
  },
};
