// What the engine sends to a policy pack about a resource.
import structs from "google-protobuf/google/protobuf/struct_pb.js";
import analyzer from "@pulumi/pulumi/proto/analyzer_pb.js";
import { specialSecretSig, specialSigKey } from "@pulumi/pulumi/runtime/rpc.js";

/** A value that only the deployment will tell, as the engine writes it. */
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** A value that the engine marks as a secret. */
export const secret = (value: unknown): object => ({ [specialSigKey]: specialSecretSig, value });

/** A resource as the engine knows it in one operation. */
export interface Played {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly inputs: object;
  readonly outputs: object;
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
  readonly protect: boolean;
}

export const urnOf = (type: string, name: string): string => `urn:pulumi:dev::team::${type}::${name}`;

const structOf = (tree: object) => structs.Struct.fromJavaScript(tree as never);

function optionsOf({ protect }: Played) {
  const options = new analyzer.AnalyzerResourceOptions();
  options.setProtect(protect);
  return options;
}

export function analyzeRequest(played: Played): InstanceType<typeof analyzer.AnalyzeRequest> {
  const request = new analyzer.AnalyzeRequest();
  request.setUrn(played.urn);
  request.setType(played.type);
  request.setName(played.name);
  request.setProperties(structOf(played.inputs));
  request.setOptions(optionsOf(played));
  return request;
}

export function analyzeStackRequest(
  all: readonly Played[],
): InstanceType<typeof analyzer.AnalyzeStackRequest> {
  const request = new analyzer.AnalyzeStackRequest();
  request.setResourcesList(all.map(resourceOf));
  return request;
}

function resourceOf(played: Played) {
  const resource = new analyzer.AnalyzerResource();
  resource.setUrn(played.urn);
  resource.setType(played.type);
  resource.setName(played.name);
  resource.setProperties(structOf(played.outputs));
  resource.setOptions(optionsOf(played));
  for (const [property, urns] of Object.entries(played.propertyDependencies)) {
    const dependencies = new analyzer.AnalyzerPropertyDependencies();
    dependencies.setUrnsList([...urns]);
    resource.getPropertydependenciesMap().set(property, dependencies);
  }
  return resource;
}
