/** What a call's verdict depends on, in words. */
const WORDS: Readonly<Record<string, string>> = {
  account: "where an account stands that the settings do not name",
  action: "which of several actions it was",
  principal: "who asked",
  resource: "which resource it was",
};

export const wordsOf = (about: readonly string[]): string =>
  about.map((each) => WORDS[each] ?? each).join(", ");

/** `2026-10-01 08:00 to 10-02 09:30`: what goes without saying is left out. */
export function period(first: string, last: string): string {
  const [start, end] = [minuteOf(first), minuteOf(last)];
  if (start === end) return start;
  const shared = [10, 4].find((length) => start.slice(0, length) === end.slice(0, length));
  return shared === undefined
    ? `${start.slice(0, 10)} to ${end.slice(0, 10)}`
    : `${start} to ${end.slice(shared + 1)}`;
}

const minuteOf = (time: string): string => time.slice(0, 16).replace("T", " ");

const ARN = /^arn:[^:]+:(?:iam|sts)::([^:]*):(.+)$/;

/** A principal within the width of a column: without what the account beside it says, and without the path of a role. */
export function shortPrincipal(name: string, account: string): string {
  const [, owner = "", who = name] = ARN.exec(name) ?? [];
  const parts = who.split("/");
  const short = parts.length > 2 ? `${parts[0] ?? ""}/../${parts.at(-1) ?? ""}` : who;
  return owner === "" || owner === account ? short : `${owner} ${short}`;
}

export const cut = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 3)}...` : text;
