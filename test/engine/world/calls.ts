import type { Values } from "./state.ts";

/** What the stand-in provider is configured with, as the engine hands it over. */
export interface ProviderConfiguration {
  readonly region?: string;
  /** JSON lists, as every provider setting that is no text. */
  readonly allowedAccountIds?: string;
  readonly assumeRoles?: string;
}

/** One call of the engine to a provider, as the provider passes it on to the world. */
export interface Call {
  readonly method: "configure" | "check" | "create" | "read" | "update" | "delete";
  readonly configuration: ProviderConfiguration;
  readonly type: string;
  readonly urn: string;
  readonly name: string;
  /** Empty until the thing is made. */
  readonly id: string;
  readonly inputs: Values;
}

/** What the world answers. */
export type Answer =
  | { readonly kind: "done"; readonly id: string; readonly inputs: Values; readonly outputs: Values }
  | { readonly kind: "gone" }
  | {
      readonly kind: "refused";
      readonly failures: readonly { readonly property: string; readonly reason: string }[];
    }
  | { readonly kind: "failed"; readonly message: string }
  /** The change took place, but its caller never heard so. */
  | { readonly kind: "unheard"; readonly id: string; readonly outputs: Values; readonly message: string }
  | { readonly kind: "crash" };
