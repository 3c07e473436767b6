/**
 * A block with some of its values changed, as a remedy returns it. Its type fits any block, because what is there was
 * written for the same class.
 */
export const changed = <Block extends object>(
  block: Block | null | undefined,
  changes: NoInfer<Block>,
): never => ({ ...block, ...changes }) as never;
