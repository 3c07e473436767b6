/** A value or a list of values, as JSON policies hold them. */
export type OneOrMore<Item> = Item | readonly Item[];

/** Operator, then condition key, then the value or values. AWS takes numbers and booleans for their text. */
export type ConditionBlock = Readonly<
  Record<string, Readonly<Record<string, OneOrMore<string | number | boolean>>>>
>;

/** A statement of a service or resource control policy as anybody may write it. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: string;
  /** Everybody, which a resource control policy must say. */
  readonly Principal?: unknown;
  readonly Action?: OneOrMore<string>;
  readonly NotAction?: OneOrMore<string>;
  readonly Resource?: OneOrMore<string>;
  readonly NotResource?: OneOrMore<string>;
  readonly Condition?: ConditionBlock;
}

export interface PolicyDocument {
  readonly Version: string;
  readonly Id?: string;
  readonly Statement: OneOrMore<Statement>;
}

export type PolicyKind = "scp" | "rcp";

/** A policy on a target. */
export interface Attached {
  readonly name: string;
  readonly document: PolicyDocument;
}

/** The root, a unit or an account, with what is attached to it itself. */
export interface Target {
  readonly name: string;
  readonly scps: readonly Attached[];
  readonly rcps: readonly Attached[];
}

export interface Organization {
  readonly id: string;
  readonly managementAccountId: string;
  /** By the account's id, the targets that it inherits from: the root first, the account itself last. */
  readonly accounts: ReadonlyMap<string, readonly Target[]>;
  /** The region of requests whose context and resource do not tell it. */
  readonly region?: string;
}

export const listOf = <Item>(value: OneOrMore<Item>): readonly Item[] =>
  Array.isArray(value) ? (value as readonly Item[]) : [value as Item];
