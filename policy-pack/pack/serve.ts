import grpc from "@grpc/grpc-js";
import analyzerRpc from "@pulumi/pulumi/proto/analyzer_grpc_pb.js";
import { handlersOf, type Pack } from "./handlers.ts";

/** As much as the engine may send at once, 400 MB: it shows the whole of a stack in one message. */
const LARGEST_MESSAGE = 1024 * 1024 * 400;

/** Serves the engine, and tells it the port on standard output, as it expects of a pack. */
export function serve(pack: Pack): void {
  const server = new grpc.Server({ "grpc.max_receive_message_length": LARGEST_MESSAGE });
  const { AnalyzerService } = analyzerRpc as unknown as { AnalyzerService: grpc.ServiceDefinition };
  server.addService(AnalyzerService, handlersOf(pack));
  server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
    if (error !== null) throw error;
    process.stdout.write(`${port}\n`);
  });
}
