import { comparing, type Compare } from "./operator.ts";

const BASE_64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** Bytes as base64, on both sides. */
export const binaryEquals: Compare = comparing(
  "base64",
  (text) => (text.length % 4 === 0 && BASE_64.test(text) ? text : undefined),
  (given, value) => given === value,
);
