import * as grpc from "@grpc/grpc-js";
import providerGrpc from "@pulumi/pulumi/proto/provider_grpc_pb.js";
import { providerService } from "./service.ts";

const world = process.env.LANDING_ZONE_WORLD;
if (world === undefined) throw new Error("LANDING_ZONE_WORLD must say where the stand-in for AWS listens");

const LARGEST_MESSAGE = 400 * 1024 * 1024;
const server = new grpc.Server({ "grpc.max_receive_message_length": LARGEST_MESSAGE });
server.addService(providerGrpc.ResourceProviderService, providerService(world));
server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  process.stdout.write(`${port}\n`);
});

// The engine holds the other end of the input; when it is gone, however it ended, so is this process.
process.stdin.on("end", () => process.exit()).resume();
