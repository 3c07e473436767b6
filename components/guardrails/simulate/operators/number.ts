import { comparing, type Compare } from "./operator.ts";

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

const numberOf = (text: string): number | undefined => (NUMBER.test(text) ? Number(text) : undefined);

export const numeric = (holds: (given: number, value: number) => boolean): Compare =>
  comparing("a number", numberOf, holds);

const EPOCH = /^\d+$/;

/** The forms of https://www.w3.org/TR/NOTE-datetime from the month on; a year alone would be seconds. */
const DATE = /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?)?$/;

/** Milliseconds; digits alone are seconds of Unix time. */
function timeOf(text: string): number | undefined {
  if (EPOCH.test(text)) return Number(text) * 1000;
  const time = DATE.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? undefined : time;
}

export const date = (holds: (given: number, value: number) => boolean): Compare =>
  comparing("a date of ISO 8601 or Unix time", timeOf, holds);
