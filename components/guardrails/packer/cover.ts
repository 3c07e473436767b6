const WILDCARD = /[*?]/;

/**
 * Whether a pattern of actions or ARNs surely matches all that another one matches; `false` leaves it open.
 *
 * Whether a `*` reaches across colons depends on where it stands
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html): segments are compared
 * one by one, which holds either way.
 */
export function covers(pattern: string, other: string): boolean {
  if (pattern === other || pattern === "*") return true;
  // A policy variable may come to hold anything.
  if (!WILDCARD.test(pattern) || other.includes("${")) return false;
  const own = pattern.split(":");
  const segments = other.split(":");
  return own.length === segments.length && own.every((each, at) => glob(each).test(segments[at] ?? ""));
}

/** `?` stands for one character, which another pattern's `*` is not. */
function glob(segment: string): RegExp {
  const literal = segment.replace(/[\\^$.+()[\]{}|]/g, "\\$&");
  return new RegExp(`^${literal.replaceAll("*", ".*").replaceAll("?", "[^*]")}$`, "s");
}

/** Actions without those that others cover, sorted. AWS takes them in any case. */
export function leastActions(actions: readonly string[]): string[] {
  const byLower = new Map<string, string>();
  for (const action of actions.toSorted()) {
    const lower = action.toLowerCase();
    if (!byLower.has(lower)) byLower.set(lower, action);
  }
  return least([...byLower.keys()]).flatMap((lower) => byLower.get(lower) ?? []);
}

/** Resources without those that others cover, sorted. */
export const leastResources = (resources: readonly string[]): string[] =>
  least([...new Set(resources)].sort());

function least(patterns: string[]): string[] {
  const wide = patterns.filter((each) => WILDCARD.test(each));
  if (wide.length === 0) return patterns;
  const isCovered = (each: string) => wide.some((other) => isBefore(other, each) && covers(other, each));
  return patterns.filter((each) => !isCovered(each));
}

/** Of two that cover each other, such as `s3:*` and `s3:**`, one stays. */
const isBefore = (one: string, other: string): boolean =>
  one !== other && (one < other || !covers(other, one));
