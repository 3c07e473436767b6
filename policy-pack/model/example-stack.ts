import type { Example, Known } from "./aws-type.ts";

/** One resource of an example: its type, what a program writes, and whether Pulumi protects it. */
export interface ExampleResource {
  readonly type: string;
  readonly properties: object;
  readonly protect: boolean;
}

/** Resources by their names in the program. */
export type ExampleStack = Readonly<Record<string, ExampleResource>>;

/** A resource of an example. */
export const a = <const Token extends string>(
  type: Token & Known<Token>,
  properties: Example<Token>,
  { protect = false } = {},
): ExampleResource => ({ type, properties, protect });

/** Where an example refers to an output of another resource of its stack. */
export class Reference {
  readonly name: string;
  readonly property: string;
  constructor(name: string, property: string) {
    this.name = name;
    this.property = property;
  }
}

/** A JSON document in which an example may refer to other resources. */
export class JsonText {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

/** A text around outputs of other resources. */
export class JoinedText {
  readonly parts: readonly unknown[];
  constructor(parts: readonly unknown[]) {
    this.parts = parts;
  }
}

/** An output of another resource of the example, where a program would write `bucket.arn`. */
export const ref = (name: string, property = "id"): never => new Reference(name, property) as never;

/** A JSON document, where a program would write `pulumi.jsonStringify(...)`. */
export const jsonOf = (value: unknown): never => new JsonText(value) as never;

/** A text around outputs, where a program would write pulumi.interpolate. */
export const joined = (...parts: readonly unknown[]): never => new JoinedText(parts) as never;
