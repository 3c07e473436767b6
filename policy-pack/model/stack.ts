import type { Properties } from "./aws-type.ts";

/** A resource of the stack under judgement. */
export interface Resource<Token extends string = string> {
  readonly urn: string;
  readonly type: Token;
  /** Its name in the program. */
  readonly name: string;
  /** What the program writes, and what AWS adds. Reading a value that is not known yet ends the judgement. */
  readonly properties: Properties<Token>;
  /** Whether Pulumi refuses to delete it; undefined where that is not recorded. */
  readonly protect: boolean | undefined;
  /** The resources that each property takes its value from, by top-level property. */
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
}

/** What stands together. Resources are related by what their properties depend on first, by literal values second. */
export interface Stack {
  /** All resources of some types. */
  of<Token extends string>(...types: readonly Token[]): readonly Resource<Token>[];
  /** The resources of some types whose `property`, or anything below it, names this resource. */
  referring<Token extends string>(
    to: Resource,
    property: keyof Properties<Token> & string,
    ...types: readonly Token[]
  ): readonly Resource<Token>[];
  /** The resources of some types that this resource's `property`, or anything below it, names. */
  referred<From extends string, Token extends string>(
    from: Resource<From>,
    property: keyof Properties<From> & string,
    ...types: readonly Token[]
  ): readonly Resource<Token>[];
}
