import * as grpc from "@grpc/grpc-js";
import engineGrpc from "@pulumi/pulumi/proto/engine_grpc_pb.js";
import resourceGrpc from "@pulumi/pulumi/proto/resource_grpc_pb.js";
import type { Deployment } from "./deployment.ts";
import { type Diagnostics, engineService } from "./diagnostics.ts";
import { monitorService } from "./monitor.ts";

/** As the real engine: bytes of one message. */
const LARGEST_MESSAGE = 400 * 1024 * 1024;

export interface Engine {
  /** Where both services listen, on this machine only. */
  readonly address: string;
  readonly close: () => void;
}

/** Starts an engine for one run of a program. */
export async function startEngine(
  deployment: Deployment,
  diagnostics: Diagnostics,
  options: { readonly dryRun: boolean },
): Promise<Engine> {
  const server = new grpc.Server({
    "grpc.max_receive_message_length": LARGEST_MESSAGE,
    "grpc.max_send_message_length": LARGEST_MESSAGE,
  });
  server.addService(
    resourceGrpc.ResourceMonitorService,
    monitorService(deployment, {
      ...options,
      onRefusal: (message) => diagnostics.refusals.push(message),
    }),
  );
  server.addService(engineGrpc.EngineService, engineService(deployment, diagnostics));
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, bound) => {
      if (error) reject(error);
      else resolve(bound);
    });
  });
  return {
    address: `127.0.0.1:${port}`,
    close: () => {
      server.forceShutdown();
    },
  };
}
