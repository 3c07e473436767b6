import type { Expected } from "../../support/stacks.ts";

export const expected: Expected = [];
