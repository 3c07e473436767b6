import type { Resource } from "../model/stack.ts";
import { overlaid } from "./overlaid.ts";

type Tree = Readonly<Record<string, unknown>>;

/** A resource with what the program writes and what it became, as a plan or a state keeps it. */
export interface Shown extends Omit<Resource, "properties"> {
  readonly inputs: Tree;
  readonly outputs: Tree;
}

/** As resource policies see it: what the program writes. */
export const asWritten = ({ inputs, ...rest }: Shown): Resource => ({
  ...rest,
  properties: inputs as Resource["properties"],
});

/** As stack policies see it: what the program writes, and below it what it became. */
export const asItIs = ({ inputs, outputs, ...rest }: Shown): Resource => ({
  ...rest,
  properties: overlaid(inputs, outputs) as Resource["properties"],
});
