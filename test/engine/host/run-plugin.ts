import { status as grpcStatus } from "@grpc/grpc-js";
import type { ILanguageRuntimeServer } from "@pulumi/pulumi/proto/language_grpc_pb.js";
import language from "@pulumi/pulumi/proto/language_pb.js";
import { startEntry } from "./children.ts";

const { RunPluginResponse } = language;

/** Runs a policy pack for as long as the engine listens, and hands over all that it writes. */
export const runPlugin: ILanguageRuntimeServer["runPlugin"] = (call) => {
  const { request } = call;
  const folder = request.getInfo()?.getProgramDirectory();
  if (request.getKind() !== "analyzer" || folder === undefined) {
    const details = `this language host runs policy packs only, not plugins of kind ${request.getKind()}`;
    call.emit("error", { code: grpcStatus.UNIMPLEMENTED, details });
    return;
  }
  // The pack's own folder, because the entry takes its TypeScript options from where it stands.
  const pack = startEntry("cmd/run-policy-pack", folder, [...request.getArgsList(), folder], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environmentOf(request.getEnvList()) },
  });
  pack.stdout?.on("data", (bytes: Buffer) => {
    const answer = new RunPluginResponse();
    answer.setStdout(bytes);
    call.write(answer);
  });
  pack.stderr?.on("data", (bytes: Buffer) => {
    const answer = new RunPluginResponse();
    answer.setStderr(bytes);
    call.write(answer);
  });
  pack.on("error", (error) => {
    call.emit("error", { code: grpcStatus.INTERNAL, details: String(error) });
  });
  pack.on("close", (status) => {
    const answer = new RunPluginResponse();
    answer.setExitcode(status ?? 1);
    call.write(answer);
    call.end();
  });
  call.on("cancelled", () => pack.kill("SIGKILL"));
};

const environmentOf = (lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    lines.map((line) => {
      const end = line.indexOf("=");
      return [line.slice(0, end), line.slice(end + 1)];
    }),
  );
