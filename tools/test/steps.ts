import { mochaTally, type Tally, whole } from "./tally.ts";

/** One part of the test command: a tool of node_modules/.bin and how its end is counted. */
export interface Step {
  readonly title: string;
  readonly command: readonly [string, ...string[]];
  readonly tally: (output: string, status: number) => Tally;
}

const asWhole = (_: string, status: number) => whole(status);

/** What is decided in pure functions: its branches are nearly all walked by tests. */
const PURE = [
  "settings/**/*.ts",
  "facts/**/*.ts",
  "documents/**/*.ts",
  "components/*/{layout,lifecycle,event-selectors,units}.ts",
];

/** Checks that only read, and take one core each. */
export const READING_STEPS: readonly Step[] = [
  { title: "format", command: ["prettier", "--check", "--log-level", "warn", "."], tally: asWhole },
  { title: "types", command: ["tsc", "--noEmit"], tally: asWhole },
  { title: "lint", command: ["eslint", "--max-warnings", "0", "."], tally: asWhole },
];

const ENGINE = "test/engine/**/*.test.ts";

/** The tests, with the branches of the pure parts counted. */
export const TEST_STEP: Step = {
  title: "tests",
  command: [
    "c8",
    "--check-coverage",
    "--branches",
    "95",
    ...PURE.flatMap((pattern) => ["--include", pattern]),
    "--all",
    "--reporter",
    "text-summary",
    "mocha",
    "--forbid-only",
    "--ignore",
    ENGINE,
    "test/**/*.test.ts",
  ],
  tally: mochaTally,
};

/** The program on the real engine, with a stand-in for AWS behind it. */
export const ENGINE_STEP: Step = {
  title: "engine",
  command: [
    "mocha",
    "--forbid-only",
    // An engine waits for half of its time. The tests above must not do so: mocha ends its helpers before they have
    // written down what they covered.
    "--parallel",
    "--jobs",
    "2",
    "--slow",
    "10000",
    "--require",
    "./test/engine/support/needs-cli.ts",
    ENGINE,
  ],
  tally: mochaTally,
};
