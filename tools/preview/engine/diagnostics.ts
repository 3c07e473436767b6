import empty from "google-protobuf/google/protobuf/empty_pb.js";
import type { IEngineServer } from "@pulumi/pulumi/proto/engine_grpc_pb.js";
import engine from "@pulumi/pulumi/proto/engine_pb.js";
import type { Deployment } from "./deployment.ts";

/** What the program said while it ran. */
export interface Diagnostics {
  /** What the engine refused: the reason for most of what comes after it. */
  readonly refusals: string[];
  readonly errors: string[];
  readonly warnings: string[];
  readonly notes: string[];
}

/** The engine's side of the Engine protocol: messages, and which resource is the stack. */
export function engineService(deployment: Deployment, diagnostics: Diagnostics): IEngineServer {
  const heard = {
    [engine.LogSeverity.DEBUG]: [] as string[],
    [engine.LogSeverity.INFO]: diagnostics.notes,
    [engine.LogSeverity.WARNING]: diagnostics.warnings,
    [engine.LogSeverity.ERROR]: diagnostics.errors,
  };
  return {
    log({ request }, reply) {
      if (request.getSeverity() !== engine.LogSeverity.DEBUG)
        heard[request.getSeverity()].push(request.getMessage());
      reply(null, new empty.Empty());
    },
    getRootResource(_call, reply) {
      const answer = new engine.GetRootResourceResponse();
      answer.setUrn(deployment.rootUrn);
      reply(null, answer);
    },
    setRootResource({ request }, reply) {
      deployment.rootUrn = request.getUrn();
      reply(null, new engine.SetRootResourceResponse());
    },
    startDebugging(_call, reply) {
      reply(null, new empty.Empty());
    },
    requirePulumiVersion(_call, reply) {
      reply(null, new engine.RequirePulumiVersionResponse());
    },
  };
}
