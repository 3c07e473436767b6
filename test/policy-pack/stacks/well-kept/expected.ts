import type { Expected } from "../../support/stacks.ts";

export const expected: Expected = {
  // The key could be the one that AWS manages.
  first: ["rds-performance-insights-cmk @ bookings (unknown)"],
  later: [],
};
