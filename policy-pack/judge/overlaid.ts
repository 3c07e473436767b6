import { knownOf } from "../values/unknown.ts";

type Tree = Readonly<Record<string, unknown>>;

/**
 * What a program says, and below it what AWS and the provider add. What the program does not say and the provider does
 * not know yet counts as left out: that is all there is to judge before the deployment.
 */
export function overlaid(inputs: Tree, outputs: Tree): Tree {
  const valueOf = (key: PropertyKey): unknown => {
    if (key in inputs) return Reflect.get(inputs, key);
    return knownOf(() => Reflect.get(outputs, key) as unknown);
  };
  return new Proxy<Tree>(
    {},
    {
      get: (_, key) => valueOf(key),
      has: (_, key) => key in inputs || key in outputs,
      ownKeys: () => [...new Set([...Reflect.ownKeys(outputs), ...Reflect.ownKeys(inputs)])],
      getOwnPropertyDescriptor: (_, key) =>
        key in inputs || key in outputs
          ? { configurable: true, enumerable: true, writable: false }
          : undefined,
    },
  );
}
