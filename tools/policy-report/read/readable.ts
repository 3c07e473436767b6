import * as proxy from "@pulumi/policy/proxy.js";

type Tree = Readonly<Record<string, unknown>>;

/** What the SDK shows policies through; it exports it without types. */
const { unknownCheckingProxy, unknownStringValue } = proxy as unknown as {
  readonly unknownCheckingProxy: (tree: Tree) => Tree;
  readonly unknownStringValue: string;
};

/** Stands for a value that a file does not tell. A policy that reads it ends with "can't be known". */
export const UNTOLD = unknownStringValue;

/** A tree as the engine would show it to the policies, each of its values told by `valueOf`. */
export const readable = (tree: Tree, valueOf: (value: unknown) => unknown): Tree =>
  unknownCheckingProxy(told(tree, valueOf) as Tree);

function told(value: unknown, valueOf: (value: unknown) => unknown): unknown {
  const own = valueOf(value);
  if (Array.isArray(own)) return own.map((each) => told(each, valueOf));
  if (typeof own !== "object" || own === null) return own;
  return Object.fromEntries(Object.entries(own).map(([key, each]) => [key, told(each, valueOf)]));
}
