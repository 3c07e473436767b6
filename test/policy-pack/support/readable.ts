import * as proxy from "@pulumi/policy/proxy.js";

/** What the SDK shows policies through; it exports it without types. */
const { unknownCheckingProxy } = proxy as unknown as {
  readonly unknownCheckingProxy: <Tree>(tree: Tree) => Tree;
};

/** A tree of which reading an unknown value ends the judgement. */
export const readable = unknownCheckingProxy;
