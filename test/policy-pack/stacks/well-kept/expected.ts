import type { Expected } from "../../support/stacks.ts";

const both = [];

export const expected: Expected = {
  first: [...both, "rds-performance-insights-cmk @ bookings (unknown)"].toSorted(),
  later: [...both].toSorted(),
};
