import { isEmpty, list } from "./values.ts";

/** The blocks of a list, without what is none: a state may hold null in the place of one. */
export const blocks = <Block>(value: readonly Block[] | null | undefined): readonly Block[] =>
  list(value).filter((block) => !isEmpty(block));
