/** A log event: its texts by their paths, such as `userIdentity.type`. */
export type LogEvent = Readonly<Record<string, string>>;

/** Whether a filter lets an event through. */
export type Filter = (event: LogEvent) => boolean;

const NOTHING: Filter = () => false;

const PATH = String.raw`\$[^\s()&|=!<>]+`;
const VALUE = String.raw`"(?:[^"\\]|\\.)*"|%[^%]*%|[^\s()&|]+`;
const COMPARISON = String.raw`${PATH}\s*(?:(?:!=|[<>]=?|=)\s*(?:${VALUE})|IS\s+\w+|NOT\s+EXISTS)`;
const TOKENS = new RegExp(String.raw`&&|\|\||[()]|${COMPARISON}|\S`, "g");

/** Reads a JSON filter pattern of CloudWatch Logs. One of another kind, or one that is not well formed, finds nothing. */
export function filterOf(pattern: string): Filter {
  const inside = /^\s*\{(.*)\}\s*$/s.exec(pattern)?.[1] ?? "";
  const rest: string[] = inside.match(TOKENS) ?? [];
  const filter = alternatives(rest);
  return rest.length === 0 ? filter : NOTHING;
}

function alternatives(rest: string[]): Filter {
  const filters = separated(rest, "||", conjunction);
  return (event) => filters.some((filter) => filter(event));
}

function conjunction(rest: string[]): Filter {
  const filters = separated(rest, "&&", term);
  return (event) => filters.every((filter) => filter(event));
}

function separated(rest: string[], separator: string, read: (rest: string[]) => Filter): readonly Filter[] {
  const filters = [read(rest)];
  while (rest[0] === separator) {
    rest.shift();
    filters.push(read(rest));
  }
  return filters;
}

function term(rest: string[]): Filter {
  const token = rest.shift() ?? "";
  if (token !== "(") return comparison(token);
  const filter = alternatives(rest);
  return rest.shift() === ")" ? filter : NOTHING;
}

/** Numbers are compared with nothing here, because no event that we look for is known by one. */
function comparison(token: string): Filter {
  const [, path = "", operator = "", value = ""] =
    /^\$\.([^\s=!<>]+)\s*(!=|=|IS|NOT)\s*(.*)$/.exec(token) ?? [];
  const isWanted = textFilter(value);
  switch (operator) {
    case "=":
      return (event) => isWanted(event[path]);
    case "!=":
      return (event) => !isWanted(event[path]);
    case "IS":
      return (event) => event[path] === value.toLowerCase();
    case "NOT":
      return (event) => event[path] === undefined;
    default:
      return NOTHING;
  }
}

/** `word`, `"some words"`, either with `*` for anything, or `%regular expression%`. */
function textFilter(value: string): (text: string | undefined) => boolean {
  const expression = value.startsWith("%") ? regular(value.slice(1, -1)) : wildcards(unquoted(value));
  return (text) => text !== undefined && expression.test(text);
}

const unquoted = (value: string): string => (value.startsWith('"') ? value.slice(1, -1) : value);

const wildcards = (value: string): RegExp => {
  const parts = value.split(/\*+/).map((part) => part.replace(/[^\w\s]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join(".*")}$`);
};

function regular(expression: string): RegExp {
  try {
    return new RegExp(expression);
  } catch {
    // AWS refuses such a pattern, so it finds nothing.
    return /(?!)/;
  }
}
