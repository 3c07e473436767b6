import { hash } from "node:crypto";

const DIGITS = "0123456789";
const LOWER_CASE = "abcdefghijklmnopqrstuvwxyz0123456789";
const UPPER_CASE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Characters that look random and are the same in every run: drawn from a hash of `seed`. */
export interface Identity {
  readonly digits: (length: number) => string;
  readonly lowerCase: (length: number) => string;
  readonly upperCase: (length: number) => string;
  readonly hexadecimal: (length: number) => string;
  readonly uuid: () => string;
}

export function identityOf(seed: string): Identity {
  const bytes = hash("sha512", seed, "buffer");
  const draw = (alphabet: string) => (length: number) =>
    Array.from({ length }, (_, at) => alphabet[(bytes[at] ?? 0) % alphabet.length]).join("");
  const hexadecimal = (length: number) => bytes.toString("hex").slice(0, length);
  return {
    digits: draw(DIGITS),
    lowerCase: draw(LOWER_CASE),
    upperCase: draw(UPPER_CASE),
    hexadecimal,
    uuid: () => {
      const text = hexadecimal(32);
      return [
        text.slice(0, 8),
        text.slice(8, 12),
        `4${text.slice(13, 16)}`,
        `8${text.slice(17, 20)}`,
        text.slice(20),
      ].join("-");
    },
  };
}
