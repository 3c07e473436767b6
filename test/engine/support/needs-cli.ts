import { UserError } from "../../../settings/errors.ts";
import { BUILD_TIMEOUT, pulumiCli } from "../cli/cli.ts";

/**
 * Finds or builds the CLI before the first test on the engine. Where there is none and none can be built, the tests are
 * left out and counted as skipped, which is no success in CI.
 */
export const mochaHooks = {
  async beforeAll(this: Mocha.Context) {
    this.timeout(BUILD_TIMEOUT);
    try {
      await pulumiCli();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      process.stderr.write(`${error.message}\n`);
      this.skip();
    }
  },
};
