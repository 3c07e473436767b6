// Lets the engine run programs and policy packs of Node.js as they are. The engine starts this with its own address as
// the argument, and reads from the first line of output where this listens.
import { createRequire } from "node:module";
import * as grpc from "@grpc/grpc-js";
import languageGrpc, { type ILanguageRuntimeServer } from "@pulumi/pulumi/proto/language_grpc_pb.js";
import language from "@pulumi/pulumi/proto/language_pb.js";
import plugin from "@pulumi/pulumi/proto/plugin_pb.js";
import empty from "google-protobuf/google/protobuf/empty_pb.js";
import { endAll } from "./children.ts";
import { runPlugin } from "./run-plugin.ts";
import { runProgram } from "./run-program.ts";

/** As the real engine: bytes of one message. */
const LARGEST_MESSAGE = 400 * 1024 * 1024;

const { version } = createRequire(import.meta.url)("@pulumi/pulumi/package.json") as { version: string };

/** The rest of the service generates code or asks people: nothing that a test needs. */
type Answered = Pick<
  ILanguageRuntimeServer,
  | "handshake"
  | "getPluginInfo"
  | "getRequiredPlugins"
  | "getRequiredPackages"
  | "getProgramDependencies"
  | "installDependencies"
  | "about"
  | "run"
  | "runPlugin"
  | "cancel"
>;

const answersOf = (engine: string): Answered => ({
  handshake(_call, reply) {
    reply(null, new language.LanguageHandshakeResponse());
  },
  getPluginInfo(_call, reply) {
    const info = new plugin.PluginInfo();
    info.setVersion(version);
    reply(null, info);
  },
  // Empty: every provider is named in the project file, so that the engine never looks for one to download.
  getRequiredPlugins(_call, reply) {
    reply(null, new language.GetRequiredPluginsResponse());
  },
  getRequiredPackages(_call, reply) {
    reply(null, new language.GetRequiredPackagesResponse());
  },
  getProgramDependencies(_call, reply) {
    reply(null, new language.GetProgramDependenciesResponse());
  },
  installDependencies(call) {
    call.end();
  },
  about(_call, reply) {
    const answer = new language.AboutResponse();
    answer.setExecutable(process.execPath);
    answer.setVersion(process.version);
    reply(null, answer);
  },
  run({ request }, reply) {
    runProgram(request, engine).then(
      (answer) => {
        reply(null, answer);
      },
      (error: unknown) => {
        reply({ code: grpc.status.INTERNAL, details: String(error) });
      },
    );
  },
  runPlugin,
  cancel(_call, reply) {
    endAll();
    reply(null, new empty.Empty());
  },
});

/** Says by name what is asked and not answered; gRPC itself would not. */
const unimplemented = Object.fromEntries(
  Object.keys(languageGrpc.LanguageRuntimeService).map((name) => [
    name,
    (_call: unknown, reply: grpc.sendUnaryData<never>) => {
      reply({ code: grpc.status.UNIMPLEMENTED, details: `this language host does not answer ${name}` });
    },
  ]),
);

const engine = process.argv.slice(2).findLast((argument) => !argument.startsWith("-"));
if (engine === undefined)
  throw new Error("The address of the engine is missing: the engine starts this command.");

const server = new grpc.Server({
  "grpc.max_receive_message_length": LARGEST_MESSAGE,
  "grpc.max_send_message_length": LARGEST_MESSAGE,
});
server.addService(languageGrpc.LanguageRuntimeService, { ...unimplemented, ...answersOf(engine) });
server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  process.stdout.write(`${port}\n`);
});

// The engine holds the other end of the input: when that closes, it is gone, in whatever way.
process.stdin.resume().on("close", () => {
  endAll();
  process.exit();
});
