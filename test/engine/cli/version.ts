/** The numbers of the first version in a text, such as `v3.270.0` or `go1.26.8`; empty where there is none. */
const numbersIn = (text: string): number[] => (/\d+(\.\d+)+/.exec(text)?.[0] ?? "").split(".").map(Number);

/** Whether the first version that a text names is `least` or newer. */
export function isAtLeast(text: string, least: string): boolean {
  const got = numbersIn(text);
  const difference = numbersIn(least)
    .map((number, place) => (got[place] ?? 0) - number)
    .find((each) => each !== 0);
  return (difference ?? 0) >= 0;
}
