/** What a value may be. An object is given by the name of its declaration; `json` is text that holds a shape. */
export type Shape =
  | "any"
  | "boolean"
  | "number"
  | "string"
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly object: string }
  | { readonly oneOf: readonly Shape[] }
  | { readonly json: Shape };

export interface Property {
  readonly required: boolean;
  readonly shape: Shape;
}

export type Properties = Readonly<Record<string, Property>>;

/** The inputs that @pulumi/aws declares. */
export interface TypeTable {
  /** By token, such as `aws:s3/bucket:Bucket`. */
  readonly resources: Readonly<Record<string, Properties>>;
  /** What the resources are nested of, by the names of types/input.d.ts, such as `s3.BucketGrant`. */
  readonly objects: Readonly<Record<string, Properties>>;
}

/** The entry of that very name: a plain look-up would also find `constructor` and its like. */
export const entry = <T>(all: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(all, name) ? all[name] : undefined;
