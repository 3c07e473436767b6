/** A property's value as people and rules read it: secrets, unknowns and references already replaced. */
export type PropertyValue =
  null | boolean | number | string | readonly PropertyValue[] | { readonly [key: string]: PropertyValue };

export type Properties = Readonly<Record<string, PropertyValue>>;

/** A value as text; empty when it is something else or left out. */
export const textOf = (value: PropertyValue | undefined): string => (typeof value === "string" ? value : "");

/** A value as a list; empty when it is something else or left out. */
export const listOf = (value: PropertyValue | undefined): readonly PropertyValue[] =>
  isList(value) ? value : [];

export const isList = (value: PropertyValue | undefined): value is readonly PropertyValue[] =>
  Array.isArray(value);

export interface PlanResource {
  readonly urn: string;
  /** The Pulumi token, such as `aws:s3/bucket:Bucket`. */
  readonly type: string;
  readonly name: string;
  readonly parent: string | null;
  /** False for components. */
  readonly custom: boolean;
  /** Name of the explicit provider. */
  readonly provider: string | null;
  /** Account key, as in the settings; null for components. */
  readonly account: string | null;
  /** Null for components and global resources. */
  readonly region: string | null;
  readonly inputs: Properties;
  readonly id: string | null;
  /** What other resources may refer to: the inputs, and over them what the stand-in adds. */
  readonly outputs: Properties;
  readonly protect: boolean;
  readonly retainOnDelete: boolean;
  readonly ignoreChanges: readonly string[];
  readonly dependencies: readonly string[];
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
}

export interface Finding {
  readonly rule: string;
  /** `mandatory` makes the preview fail; `advisory` is worth knowing. */
  readonly level: "mandatory" | "advisory";
  readonly urn: string | null;
  readonly message: string;
}

export interface Plan {
  readonly project: string;
  readonly stack: string;
  readonly resources: readonly PlanResource[];
  readonly outputs: Properties;
  readonly findings: readonly Finding[];
}

/** A value that is not known before the deployment. */
export const UNKNOWN = "[unknown]";
export const SECRET = "[secret]";
