/** What is known about a thing whose creation nobody saw the end of. */
export type Whereabouts =
  | { readonly kind: "found"; readonly id: string }
  /** It may be there; if it is, it has this id. */
  | { readonly kind: "named"; readonly id: string }
  | { readonly kind: "absent" }
  /** AWS has not finished it, or something like it. */
  | { readonly kind: "unfinished" }
  | { readonly kind: "unclear"; readonly why: string };

/** What it means that AWS knows these ids for what was looked for. */
export function whereaboutsOf(ids: readonly string[]): Whereabouts {
  const [id, ...others] = ids;
  if (id === undefined) return { kind: "absent" };
  if (others.length === 0) return { kind: "found", id };
  return { kind: "unclear", why: `more than one fits: ${ids.join(", ")}` };
}
