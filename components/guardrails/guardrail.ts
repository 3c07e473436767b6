import type { z } from "zod";
import type { Condition } from "../../documents/policy.ts";
import type { PolicyType } from "../../facts/policy-types.ts";
import type { Exemption } from "./exemptions.ts";
import type { Place } from "./place.ts";

/** Sets of guardrails that settings name at once. Each one but the sandbox's holds the one before it. */
export const PRESETS = ["baseline", "strict", "sandbox"] as const;

export type Preset = (typeof PRESETS)[number];

/**
 * Where a guardrail belongs unless settings say otherwise: everywhere (`root`), in the account of that name, or in
 * units of that name. `chosen`: nowhere by itself, as it suits only those who ask for it.
 */
export type DefaultTarget = "root" | "log-archive" | "sandbox" | "quarantine" | "suspended" | "chosen";

/** A `Deny` of an SCP or an RCP. `Resource` is everything if neither it nor `NotResource` is given. */
export type Denial = (
  | { readonly Action: readonly string[]; readonly NotAction?: never }
  | { readonly NotAction: readonly string[]; readonly Action?: never }
) & {
  readonly Resource?: readonly string[];
  readonly NotResource?: readonly string[];
  readonly Condition?: Condition;
};

/** A request as AWS sees it. Condition keys that follow from its parts need no mention (see simulate/context.ts). */
export interface Request {
  /** The ARN of a role, a user or a root user, or the name of a service. */
  readonly principal: string;
  /** `service:Action`. */
  readonly action: string;
  /** An ARN, or `*` where the action knows no resource. */
  readonly resource: string;
  /** Further condition keys. They take the place of those that follow from the request. */
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
}

/** Requests with the verdict that the guardrail alone must lead to; at least three of each. */
export interface Probes {
  readonly denies: readonly Request[];
  readonly allows: readonly Request[];
}

interface About<Parameters extends z.ZodType> {
  /** Lower-case words and hyphens; settings name the guardrail so. */
  readonly id: string;
  /** What must not happen, in one sentence. */
  readonly purpose: string;
  readonly presets: readonly Preset[];
  readonly target: DefaultTarget;
  /** Controls that it serves, such as `NIST 800-53 AU-9`. */
  readonly frameworks: readonly string[];
  /** What settings may say about it. Every parameter has a default. */
  readonly parameters: Parameters;
}

/** Denies requests: as a service control policy by who asks, as a resource control policy by what is asked for. */
export interface DenyGuardrail<Parameters extends z.ZodType = z.ZodType> extends About<Parameters> {
  readonly kind: "scp" | "rcp";
  /** Who is let through besides break-glass, which always is. */
  readonly exempt: readonly Exemption[];
  readonly denials: (place: Place, parameters: z.output<Parameters>) => readonly Denial[];
  /** `account` is the id of an account that the guardrail applies to. */
  readonly probes: (place: Place, parameters: z.output<Parameters>, account: string) => Probes;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A value at a place of an account's effective policy, keys joined by `/`. */
export interface Value {
  readonly at: string;
  readonly value: Json;
}

/** Sets what AWS keeps to by itself, whoever asks. */
export interface DeclarativeGuardrail<Parameters extends z.ZodType = z.ZodType> extends About<Parameters> {
  readonly kind: "declarative";
  readonly type: PolicyType;
  /** The document, with AWS's inheritance operators such as `@@assign`. */
  readonly content: (place: Place, parameters: z.output<Parameters>) => Json;
  /** Values that an account's effective policy must not have, and must have; at least three of each. */
  readonly probes: (
    place: Place,
    parameters: z.output<Parameters>,
  ) => { readonly denies: readonly Value[]; readonly allows: readonly Value[] };
}

export type Guardrail = DenyGuardrail | DeclarativeGuardrail;

/** Types a guardrail's functions by its own parameters; the catalogue holds guardrails of all parameters together. */
export const denyGuardrail = <Parameters extends z.ZodType>(
  guardrail: DenyGuardrail<Parameters>,
): DenyGuardrail => guardrail;

/** The same for declarative policies. */
export const declarativeGuardrail = <Parameters extends z.ZodType>(
  guardrail: Omit<DeclarativeGuardrail<Parameters>, "kind">,
): DeclarativeGuardrail => ({ ...guardrail, kind: "declarative" }) as unknown as DeclarativeGuardrail;
