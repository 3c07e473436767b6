/** The items of each key, in their order. Teams may run the pack on a Node without `Map.groupBy`. */
export function grouped<Item>(
  pairs: Iterable<readonly [string, Item]>,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const [key, item] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
