interface Memory<Key, Made> {
  get(key: Key): Made | undefined;
  set(key: Key, made: Made): unknown;
}

/** What the memory has for the key, or else what is made now and kept. */
export function once<Key, Made>(memory: Memory<Key, Made>, key: Key, make: () => Made): Made {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
