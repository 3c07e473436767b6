import { expect } from "chai";
import { UserError } from "../../settings/errors.ts";
import { lineOf } from "../../settings/problem.ts";
import { problemsOf, readSettings } from "../../settings/read.ts";
import type { Settings } from "../../settings/schema/index.ts";

type Values = Readonly<Record<string, unknown>>;

const SMALL: Values = {
  organization: { prefix: "acme" },
  regions: { home: "eu-west-1", governed: ["eu-west-1", "us-east-1"] },
  units: { security: {}, workloads: { units: { production: {} } } },
  accounts: {
    management: { id: "111122223333" },
    "log-archive": { email: "log-archive@example.com", unit: "security" },
    "security-tooling": { email: "security-tooling@example.com", unit: "security" },
    observability: { email: "observability@example.com", unit: "security" },
    network: { email: "network@example.com", unit: "security" },
    payments: { email: "payments@example.com", unit: "workloads/production" },
  },
};

const isMap = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function merged(base: Values, overrides: Values): Record<string, unknown> {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(overrides)) {
    const before = base[key];
    if (value === undefined) Reflect.deleteProperty(result, key);
    else result[key] = isMap(value) && isMap(before) ? merged(before, value) : value;
  }
  return result;
}

/**
 * Small and valid raw settings. Maps of `overrides` are merged in, lists and values replace what is there, and
 * `undefined` takes it out.
 */
export const settingsInput = (overrides: Values = {}): Record<string, unknown> => merged(SMALL, overrides);

/** The same as a stack's program gets them. */
export const settings = (overrides: Values = {}): Settings =>
  readSettings(settingsInput(overrides), "Pulumi.test.yaml");

/** Every line that the small settings with these overrides are refused with. */
export const problemLines = (overrides: Values): string[] => problemsOf(settingsInput(overrides)).map(lineOf);

/** What `act` refuses; undefined where it refuses nothing. Anything else that it throws is a fault, and thrown on. */
export function refusalOf(act: () => unknown): UserError | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** What is wrong in a few words, the overrides of the small settings that make it so, and the line that tells it. */
type WrongValue = readonly [what: string, overrides: Values, line: string];

/** A test for each wrong value: it is told with its place, the value, what is allowed and the fix, and nothing else is. */
export function itRefuses(wrongValues: readonly WrongValue[]): void {
  for (const [what, overrides, line] of wrongValues) {
    it(`is told: ${what}`, () => {
      expect(problemLines(overrides)).to.deep.equal([line]);
    });
  }
}
