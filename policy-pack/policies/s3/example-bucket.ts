import type { Example, Known } from "../../model/aws-type.ts";
import { a, type ExampleResource } from "../../model/example-stack.ts";
import type { BUCKETS } from "./bucket.ts";

/** A bucket of an example that says something itself, as programs did before there were companions. */
export const bucketWith = <
  Token extends (typeof BUCKETS)[number],
  Name extends keyof Example<Token> & string,
>(
  type: Token & Known<Token>,
  name: Name,
  value: Example<Token>[Name],
  more: object = {},
): ExampleResource => a<Token>(type, { ...more, [name]: value } as Example<Token>);
