import * as grpc from "@grpc/grpc-js";
import type { IResourceMonitorServer } from "@pulumi/pulumi/proto/resource_grpc_pb.js";
import resource from "@pulumi/pulumi/proto/resource_pb.js";
import empty from "google-protobuf/google/protobuf/empty_pb.js";
import struct from "google-protobuf/google/protobuf/struct_pb.js";
import type { Properties } from "../plan.ts";
import type { Deployment } from "./deployment.ts";
import { FEATURES } from "./features.ts";
import { readingOf, registrationOf } from "./registration.ts";
import { plainProperties } from "./values.ts";

const NO_TRANSFORMS = "The program registers transforms, which the preview cannot play.";

type Handler<Request, Answer> = grpc.handleUnaryCall<Request, Answer>;

export interface MonitorOptions {
  /** Whether this plays a first preview, where nothing that AWS decides is known. */
  readonly dryRun: boolean;
  /** Hears what the engine refuses, in words for people. */
  readonly onRefusal: (message: string) => void;
}

/**
 * The engine's side of the ResourceMonitor protocol, for one run. Nothing is created: each resource is answered at
 * once. Hooks are accepted and never called, because what they wait for does not exist.
 */
export function monitorService(
  deployment: Deployment,
  { dryRun, onRefusal }: MonitorOptions,
): IResourceMonitorServer {
  /** Answers, or refuses in the way that makes the SDK stop without a word of its own. */
  const answering =
    <Request, Answer>(answer: (request: Request) => Answer): Handler<Request, Answer> =>
    ({ request }, reply) => {
      try {
        reply(null, answer(request));
      } catch (error) {
        onRefusal(error instanceof Error ? error.message : String(error));
        reply({ code: grpc.status.UNAVAILABLE, details: "the offline preview has stopped" });
      }
    };
  const done = answering<object, InstanceType<typeof empty.Empty>>(() => new empty.Empty());
  const refusing = <Request>(why: (request: Request) => string) =>
    answering<Request, never>((request) => {
      throw new Error(why(request));
    });

  return {
    getDeploymentInfo: answering(() => {
      const info = new resource.DeploymentInfo();
      info.setDryrun(dryRun);
      info.setSupportedfeaturesList(FEATURES);
      return info;
    }),
    registerResource: answering((request) => {
      if (request.getRemote()) {
        throw new Error(`The program places ${request.getType()}, which only its plugin can take apart.`);
      }
      if (request.getTransformsList().length > 0) throw new Error(NO_TRANSFORMS);
      const { urn, id, additions } = deployment.register(registrationOf(request));
      const answer = new resource.RegisterResourceResponse();
      answer.setUrn(urn);
      answer.setId(id);
      // The SDK fills in the inputs by itself, except in a dry run, where what is not answered counts as unknown.
      answer.setObject(dryRun && request.getCustom() ? request.getObject() : structOf(additions));
      return answer;
    }),
    readResource: answering((request) => {
      const { urn, additions } = deployment.register(readingOf(request));
      const answer = new resource.ReadResourceResponse();
      answer.setUrn(urn);
      answer.setProperties(dryRun ? request.getProperties() : structOf(additions));
      return answer;
    }),
    registerResourceOutputs: answering((request) => {
      deployment.registerOutputs(
        request.getUrn(),
        plainProperties(request.getOutputs()?.toJavaScript() ?? {}),
      );
      return new empty.Empty();
    }),
    registerPackage: answering(() => {
      const answer = new resource.RegisterPackageResponse();
      answer.setRef("offline");
      return answer;
    }),
    registerResourceHook: done,
    registerErrorHook: done,
    signalAndWaitForShutdown: done,
    invoke: refusing(
      (request) =>
        `The program asks AWS (${request.getTok()}), which the preview cannot: take it from facts/.`,
    ),
    call: refusing(
      (request) => `The program calls a provider (${request.getTok()}), which the preview cannot.`,
    ),
    existsResource: refusing(
      (request) => `The program looks for ${request.getType()} in AWS, which the preview cannot.`,
    ),
    supportsFeature: refusing(() => "The program's SDK is older than the preview can play."),
    registerStackTransform: refusing(() => NO_TRANSFORMS),
    registerStackInvokeTransform: refusing(() => NO_TRANSFORMS),
  };
}

/** The wire's typing of values is narrower than what it takes. */
const structOf = (properties: Properties) => struct.Struct.fromJavaScript({ ...properties });
