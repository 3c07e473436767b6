import type { Example, Known, Properties } from "./aws-type.ts";
import type { Chosen, Parameters } from "./parameters.ts";
import type { Resource, Stack } from "./stack.ts";
import type { ExampleStack } from "./example-stack.ts";

/** How bad a violation is. `critical` and `high`: nobody would see an attack, or its traces can be removed. */
export const SEVERITIES = ["critical", "high", "medium", "low"] as const;

export type Severity = (typeof SEVERITIES)[number];

/** One sentence that says what is wrong, or false. It never holds a value of a property, which may be a secret. */
export type Verdict = string | false;

interface About<Token extends string, Declared extends Parameters> {
  /** Lower-case words and hyphens. Configurations, exemptions and baselines name the policy so. */
  readonly id: string;
  /** What must be so, in one sentence without a full stop. */
  readonly title: string;
  /** The AWS service, as AWS writes it. */
  readonly service: string;
  readonly severity: Severity;
  /** What goes wrong otherwise, in one sentence. */
  readonly why: string;
  /** What to write, in TypeScript: two lines at most, of the resource or of the companion that is missing. */
  readonly write: readonly [string] | readonly [string, string];
  /** Types that it is about. A finding is at a resource of one of them. */
  readonly types: readonly (Token & Known<Token>)[];
  /** Suits only those who ask for it: no preset but `all` holds it. */
  readonly optIn?: true;
  /** What a configuration may say about it. */
  readonly parameters?: Declared;
}

/**
 * What must pass and what must not, at least two of each: the arguments of one resource, and for a failing one the
 * sentence. A list is played with every type of the policy; types that are written differently have a list each.
 */
export type Examples<Token extends string, Kind extends "passes" | "fails"> =
  readonly Played<Token, Kind>[] | { readonly [Each in Token]: readonly Played<Each, Kind>[] };

type Played<Token, Kind> = Kind extends "passes" ? Example<Token> : readonly [Example<Token>, string];

/** What one file says: a policy that judges a resource by its own inputs, before it is made. */
interface WrittenResourcePolicy<Token extends string, Declared extends Parameters> extends About<
  Token,
  Declared
> {
  readonly violation: (properties: Properties<Token>, parameters: Chosen<Declared>) => Verdict;
  /** The top-level properties to change so that the resource passes. Only where nobody could want it otherwise. */
  readonly remedy?: (properties: Properties<Token>, parameters: Chosen<Declared>) => Partial<Example<Token>>;
  readonly passes: Examples<Token, "passes">;
  readonly fails: Examples<Token, "fails">;
}

/** What one file says: a policy that judges a resource by what else is in the stack. */
interface WrittenStackPolicy<Token extends string, Declared extends Parameters> extends About<
  Token,
  Declared
> {
  /** All types that it looks at besides its own. */
  readonly beside: readonly string[];
  readonly companions: (resource: Resource<Token>, stack: Stack, parameters: Chosen<Declared>) => Verdict;
  /** Small stacks. In a failing one the finding is at the first resource, and nowhere else. */
  readonly passes: readonly ExampleStack[];
  readonly fails: readonly (readonly [ExampleStack, string])[];
}

type Tree = Readonly<Record<string, unknown>>;

/** A policy of any types, as the catalogue holds it: a function is only given what its types are about. */
interface OfAnyTypes extends Omit<About<string, Parameters>, "types"> {
  readonly types: readonly string[];
}

/** Judges one resource by its own inputs, before it is made. */
export interface ResourcePolicy extends OfAnyTypes {
  readonly violation: (properties: Tree, parameters: Chosen<Parameters>) => Verdict;
  readonly remedy?: (properties: Tree, parameters: Chosen<Parameters>) => Tree;
  /** A list for all types, or one by type: arguments, or pairs of arguments and a sentence. */
  readonly passes: readonly object[] | Readonly<Record<string, readonly object[]>>;
  readonly fails: readonly object[] | Readonly<Record<string, readonly object[]>>;
}

/** Judges one resource by what else is in the stack. */
export interface StackPolicy extends OfAnyTypes {
  readonly beside: readonly string[];
  readonly companions: (resource: Resource, stack: Stack, parameters: Chosen<Parameters>) => Verdict;
  readonly passes: readonly ExampleStack[];
  readonly fails: readonly (readonly [ExampleStack, string])[];
}

export type Policy = ResourcePolicy | StackPolicy;

export const isResourcePolicy = (policy: Policy): policy is ResourcePolicy => "violation" in policy;

export const isStackPolicy = (policy: Policy): policy is StackPolicy => "companions" in policy;

/** Types a policy's functions and examples by its own types; the catalogue holds policies of all types together. */
export const resourcePolicy = <const Token extends string, Declared extends Parameters = Parameters>(
  policy: WrittenResourcePolicy<Token, Declared>,
): ResourcePolicy => policy as unknown as ResourcePolicy;

/** The same for a policy about what stands together. */
export const stackPolicy = <const Token extends string, Declared extends Parameters = Parameters>(
  policy: WrittenStackPolicy<Token, Declared>,
): StackPolicy => policy as unknown as StackPolicy;
