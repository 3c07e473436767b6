import type * as grpc from "@grpc/grpc-js";
import pluginProto from "@pulumi/pulumi/proto/plugin_pb.js";
import proto from "@pulumi/pulumi/proto/provider_pb.js";
import empty from "google-protobuf/google/protobuf/empty_pb.js";
import struct from "google-protobuf/google/protobuf/struct_pb.js";
import type { Answer, Call, ProviderConfiguration } from "../world/calls.ts";
import type { Values } from "../world/state.ts";
import { replacing } from "../world/replacements.ts";
import { failure, halfMade } from "./failures.ts";
import { ask } from "./world-client.ts";

type Struct = InstanceType<typeof struct.Struct>;

const valuesOf = (given: Struct | undefined): Values => given?.toJavaScript() ?? {};
const structOf = (values: Values): Struct =>
  struct.Struct.fromJavaScript({ ...values } as Record<string, struct.JavaScriptValue>);

/** A URN is urn:pulumi:STACK::PROJECT::PARENT$TYPE::NAME. */
function partsOf(urn: string): { readonly type: string; readonly name: string } {
  const [, , types = "", ...name] = urn.split("::");
  return { type: types.split("$").at(-1) ?? "", name: name.join("::") };
}

type Unary = (
  call: { request: never },
  reply: (error: Partial<grpc.StatusObject> | null, answer?: unknown) => void,
) => void;

/** A handler that answers what its promise resolves to. */
const handled =
  (answer: (request: never) => unknown): Unary =>
  ({ request }, reply) => {
    Promise.resolve(request)
      .then(answer)
      .then(
        (value) => {
          reply(null, value);
        },
        (error: unknown) => {
          reply(failure(error));
        },
      );
  };

const done = handled(() => new empty.Empty());

/** The engine's provider protocol; everything that AWS would decide is asked of the world. */
export function providerService(world: string): grpc.UntypedServiceImplementation {
  let configuration: ProviderConfiguration = {};

  async function worldSays(
    method: Call["method"],
    urn: string,
    inputs: Values = {},
    id = "",
  ): Promise<Exclude<Answer, { kind: "crash" | "failed" }>> {
    const answer = await ask(world, { method, configuration, urn, ...partsOf(urn), inputs, id });
    if (answer.kind === "crash") process.exit(1);
    if (answer.kind === "failed") throw new Error(answer.message);
    return answer;
  }

  const unimplemented = (name: string) =>
    handled(() => {
      throw new Error(`the stand-in provider does not know ${name}`);
    });

  return {
    handshake: handled(() => {
      const answer = new proto.ProviderHandshakeResponse();
      answer.setAcceptSecrets(false);
      answer.setAcceptResources(false);
      answer.setAcceptOutputs(false);
      return answer;
    }),
    attach: done,
    cancel: done,
    getPluginInfo: handled(() => {
      const info = new pluginProto.PluginInfo();
      info.setVersion("7.48.0");
      return info;
    }),
    getSchema: handled(() => {
      const schema = new proto.GetSchemaResponse();
      schema.setSchema('{"name":"aws","version":"7.48.0"}');
      return schema;
    }),
    checkConfig: handled((request: proto.CheckRequest) => {
      const answer = new proto.CheckResponse();
      answer.setInputs(request.getNews());
      return answer;
    }),
    diffConfig: handled(() => new proto.DiffResponse()),
    configure: handled(async (request: proto.ConfigureRequest) => {
      configuration = valuesOf(request.getArgs());
      await worldSays("configure", "");
      const answer = new proto.ConfigureResponse();
      answer.setSupportspreview(true);
      return answer;
    }),
    invoke: unimplemented("Invoke"),
    call: unimplemented("Call"),
    construct: unimplemented("Construct"),
    check: handled(async (request: proto.CheckRequest) => {
      const answer = await worldSays("check", request.getUrn(), valuesOf(request.getNews()));
      const response = new proto.CheckResponse();
      response.setInputs(answer.kind === "done" ? structOf(answer.inputs) : request.getNews());
      if (answer.kind === "refused") {
        response.setFailuresList(
          answer.failures.map(({ property, reason }) => {
            const told = new proto.CheckFailure();
            told.setProperty(property);
            told.setReason(reason);
            return told;
          }),
        );
      }
      return response;
    }),
    diff: handled((request: proto.DiffRequest) => {
      const { type } = partsOf(request.getUrn());
      const before = valuesOf(request.getOldInputs());
      const after = valuesOf(request.getNews());
      const ignored = request.getIgnorechangesList();
      const properties = new Set([...Object.keys(before), ...Object.keys(after)]);
      const changed = [...properties].filter(
        (each) =>
          !each.startsWith("__") &&
          !ignored.includes(each) &&
          JSON.stringify(before[each]) !== JSON.stringify(after[each]),
      );
      const answer = new proto.DiffResponse();
      answer.setChanges(
        changed.length > 0
          ? proto.DiffResponse.DiffChanges.DIFF_SOME
          : proto.DiffResponse.DiffChanges.DIFF_NONE,
      );
      answer.setDiffsList(changed);
      answer.setReplacesList(replacing(type, changed));
      return answer;
    }),
    create: handled(async (request: proto.CreateRequest) => {
      const inputs = valuesOf(request.getProperties());
      const response = new proto.CreateResponse();
      if (request.getPreview()) {
        response.setProperties(request.getProperties());
        return response;
      }
      const answer = await worldSays("create", request.getUrn(), inputs);
      if (answer.kind === "unheard") throw halfMade(answer);
      if (answer.kind !== "done") throw new Error(`${request.getUrn()} was ${answer.kind}`);
      response.setId(answer.id);
      response.setProperties(structOf(answer.outputs));
      return response;
    }),
    read: handled(async (request: proto.ReadRequest) => {
      const known = { ...valuesOf(request.getProperties()), ...valuesOf(request.getInputs()) };
      const answer = await worldSays("read", request.getUrn(), known, request.getId());
      const response = new proto.ReadResponse();
      if (answer.kind !== "done") return response;
      response.setId(answer.id);
      response.setInputs(structOf(answer.inputs));
      response.setProperties(structOf(answer.outputs));
      return response;
    }),
    update: handled(async (request: proto.UpdateRequest) => {
      const response = new proto.UpdateResponse();
      if (request.getPreview()) {
        response.setProperties(structOf({ ...valuesOf(request.getOlds()), ...valuesOf(request.getNews()) }));
        return response;
      }
      const answer = await worldSays(
        "update",
        request.getUrn(),
        valuesOf(request.getNews()),
        request.getId(),
      );
      if (answer.kind === "unheard") throw halfMade(answer);
      if (answer.kind !== "done") throw new Error(`${request.getUrn()} is ${answer.kind}`);
      response.setProperties(structOf(answer.outputs));
      return response;
    }),
    delete: handled(async (request: proto.DeleteRequest) => {
      await worldSays("delete", request.getUrn(), valuesOf(request.getProperties()), request.getId());
      return new empty.Empty();
    }),
  } as unknown as grpc.UntypedServiceImplementation;
}
