import { type Properties, textOf } from "../preview/plan.ts";
import type { StateResource } from "./state.ts";

/** Where a resource stands, by what its provider is configured with. */
export interface Place {
  readonly accountId: string;
  readonly region: string;
  /** The role that the provider assumes; undefined where it works with the credentials of the run. */
  readonly roleArn: string | undefined;
  readonly providerInputs: Properties;
}

/** Undefined for what has no provider: components and providers themselves. */
export function placeOf(resource: StateResource, resources: readonly StateResource[]): Place | undefined {
  const provider = resources.find(({ urn, id = "" }) => `${urn}::${id}` === resource.provider);
  if (provider === undefined) return undefined;
  const { inputs: providerInputs = {} } = provider;
  const [roleArn] = listIn(providerInputs.assumeRoles).map((role) => textOf((role as Properties).roleArn));
  const [allowed] = listIn(providerInputs.allowedAccountIds);
  return {
    accountId: String(allowed),
    region: textOf(resource.inputs?.region) || textOf(providerInputs.region),
    roleArn,
    providerInputs,
  };
}

/** Lists reach a provider as JSON text. */
const listIn = (json: Properties[string] | undefined): unknown[] =>
  textOf(json) === "" ? [] : (JSON.parse(textOf(json)) as unknown[]);
