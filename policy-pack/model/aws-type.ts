import type * as aws from "@pulumi/aws";
import type { Unwrap } from "@pulumi/pulumi";

/** The arguments of the class that a type token such as `aws:s3/bucket:Bucket` names; `never` for a token of nothing. */
export type ArgumentsOf<Token> = Token extends `aws:${infer Module}/${string}:${infer Class}`
  ? Module extends keyof typeof aws
    ? Class extends keyof (typeof aws)[Module]
      ? (typeof aws)[Module][Class] extends new (
          name: string,
          inputs: infer Inputs,
          options?: never,
        ) => unknown
        ? NonNullable<Inputs>
        : never
      : never
    : never
  : never;

/** A token that names a class of @pulumi/aws, so that a token with a slip of the pen does not compile. */
export type Known<Token extends string> = [ArgumentsOf<Token>] extends [never] ? never : Token;

/** What a program writes for a resource of these types, with every value resolved. */
export type Example<Token> = Token extends string ? Unwrap<ArgumentsOf<Token>> : never;

type Parts<Value> = Value extends readonly (infer Item)[]
  ? readonly Parts<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: Parts<Value[Key]> | null }
    : Value;

/**
 * What a policy reads of a resource of these types. Anything may be missing or null, whatever the class asks for,
 * because a state may hold what an older provider wrote.
 */
export type Properties<Token> = Parts<Example<Token>>;
