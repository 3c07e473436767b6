import type { ExampleStack } from "../../../model/example-stack.ts";
import type { Stack } from "../../../model/stack.ts";
import type { Bucket } from "../bucket.ts";

/** What a bucket must be like: where it is the bucket of a trail, and where it holds other logs. */
export interface Requirement {
  /** The companions that say it. */
  readonly beside: readonly string[];
  readonly isMet: (bucket: Bucket, stack: Stack) => boolean;
  /** What to say of a bucket that is not so, after "It" or "Its bucket". */
  readonly lack: string;
  readonly write: readonly [string] | readonly [string, string];
  /** Stacks whose first resource, `bucket`, is so. */
  readonly met: readonly ExampleStack[];
  /** Stacks whose first resource, `bucket`, is not. */
  readonly unmet: readonly ExampleStack[];
}
