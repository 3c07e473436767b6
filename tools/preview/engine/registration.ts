import type { ReadResourceRequest, RegisterResourceRequest } from "@pulumi/pulumi/proto/resource_pb.js";
import type { Properties } from "../plan.ts";
import { plainProperties } from "./values.ts";

/** What a program asks the engine for when it makes a resource, freed from the wire. */
export interface Registration {
  readonly type: string;
  readonly name: string;
  readonly parent: string;
  readonly custom: boolean;
  readonly importId: string;
  readonly inputs: Properties;
  /** `URN::id` of the explicit provider, or empty. */
  readonly provider: string;
  /** For components: references of providers by package. */
  readonly providers: ReadonlyMap<string, string>;
  readonly protect: boolean | undefined;
  readonly retainOnDelete: boolean | undefined;
  readonly ignoreChanges: readonly string[];
  readonly dependencies: readonly string[];
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
}

export function registrationOf(request: RegisterResourceRequest): Registration {
  return {
    type: request.getType(),
    name: request.getName(),
    parent: request.getParent(),
    custom: request.getCustom(),
    importId: request.getImportid(),
    inputs: plainProperties(request.getObject()?.toJavaScript() ?? {}),
    provider: request.getProvider(),
    providers: new Map(request.getProvidersMap().entries()),
    protect: request.hasProtect() ? request.getProtect() : undefined,
    retainOnDelete: request.hasRetainondelete() ? request.getRetainondelete() : undefined,
    ignoreChanges: request.getIgnorechangesList(),
    dependencies: request.getDependenciesList().sort(),
    propertyDependencies: propertyDependenciesOf(request),
  };
}

/** A resource that is only read (`Bucket.get(...)`) counts as one that is taken over under its id. */
export const readingOf = (request: ReadResourceRequest): Registration => ({
  type: request.getType(),
  name: request.getName(),
  parent: request.getParent(),
  custom: true,
  importId: request.getId(),
  inputs: plainProperties(request.getProperties()?.toJavaScript() ?? {}),
  provider: request.getProvider(),
  providers: new Map(),
  protect: undefined,
  retainOnDelete: undefined,
  ignoreChanges: [],
  dependencies: request.getDependenciesList().sort(),
  propertyDependencies: {},
});

function propertyDependenciesOf(request: RegisterResourceRequest): Record<string, string[]> {
  const entries = [...request.getPropertydependenciesMap().entries()];
  return Object.fromEntries(
    entries
      .map(([property, dependencies]) => [property, dependencies.getUrnsList().sort()] as const)
      .filter(([, urns]) => urns.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
