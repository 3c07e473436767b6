type Tree = Readonly<Record<string, unknown>>;

/**
 * What a program says, and below it what AWS and the provider add. A value that is not known is read only when a
 * policy asks for it, so that it is no reason to know nothing.
 */
export function overlaid(inputs: Tree, outputs: Tree): Tree {
  const under = (key: PropertyKey): Tree => (key in inputs ? inputs : outputs);
  return new Proxy<Tree>(
    {},
    {
      get: (_, key) => Reflect.get(under(key), key) as unknown,
      has: (_, key) => key in inputs || key in outputs,
      ownKeys: () => [...new Set([...Reflect.ownKeys(outputs), ...Reflect.ownKeys(inputs)])],
      getOwnPropertyDescriptor: (_, key) =>
        key in under(key) ? { configurable: true, enumerable: true, writable: false } : undefined,
    },
  );
}
