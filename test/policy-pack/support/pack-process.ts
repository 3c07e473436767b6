// The built pack as the engine runs it: a process that tells its port and speaks gRPC.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import grpc from "@grpc/grpc-js";
import analyzerRpc from "@pulumi/pulumi/proto/analyzer_grpc_pb.js";
import analyzer from "@pulumi/pulumi/proto/analyzer_pb.js";
import Empty from "google-protobuf/google/protobuf/empty_pb.js";
import structs from "google-protobuf/google/protobuf/struct_pb.js";

export const PACK = fileURLToPath(new URL("../../../policy-pack/", import.meta.url));
const ENTRY = fileURLToPath(
  new URL("../../../node_modules/@pulumi/pulumi/cmd/run-policy-pack", import.meta.url),
);

/** Bundles the pack, as `npm ci` does. */
export const buildPack = (): void => {
  execFileSync(process.execPath, [`${PACK}build.mjs`]);
};

const { ADVISORY, DISABLED, MANDATORY, REMEDIATE } = analyzer.EnforcementLevel;
const LEVELS = { advisory: ADVISORY, disabled: DISABLED, mandatory: MANDATORY, remediate: REMEDIATE };

/** As much as the engine takes at once. */
const LARGEST_MESSAGE = 1024 * 1024 * 400;

/** A running pack. */
export class PackProcess {
  readonly #process: ChildProcess;
  readonly #client: InstanceType<typeof analyzerRpc.AnalyzerClient>;

  private constructor(process: ChildProcess, port: string) {
    this.#process = process;
    this.#client = new analyzerRpc.AnalyzerClient(`127.0.0.1:${port}`, grpc.credentials.createInsecure(), {
      "grpc.max_receive_message_length": LARGEST_MESSAGE,
    });
  }

  static async start(folder = PACK): Promise<PackProcess> {
    const child = spawn(process.execPath, [ENTRY, "127.0.0.1:1", folder], {
      cwd: folder,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const port = await new Promise<string>((resolve, reject) => {
      child.stdout.once("data", (bytes: Buffer) => {
        resolve(bytes.toString().trim());
      });
      child.once("exit", (status) => {
        reject(new Error(`the pack ended with ${status} before it told its port`));
      });
    });
    return new PackProcess(child, port);
  }

  information(): Promise<InstanceType<typeof analyzer.AnalyzerInfo>> {
    return answer((callback) => this.#client.getAnalyzerInfo(new Empty.Empty(), callback));
  }

  analyze(
    request: InstanceType<typeof analyzer.AnalyzeRequest>,
  ): Promise<InstanceType<typeof analyzer.AnalyzeResponse>> {
    return answer((callback) => this.#client.analyze(request, callback));
  }

  analyzeStack(
    request: InstanceType<typeof analyzer.AnalyzeStackRequest>,
  ): Promise<InstanceType<typeof analyzer.AnalyzeResponse>> {
    return answer((callback) => this.#client.analyzeStack(request, callback));
  }

  remediate(
    request: InstanceType<typeof analyzer.AnalyzeRequest>,
  ): Promise<InstanceType<typeof analyzer.RemediateResponse>> {
    return answer((callback) => this.#client.remediate(request, callback));
  }

  /** Tells the configuration as the engine does: each entry has a level, and its properties. */
  configure(
    entries: Readonly<Record<string, { level: keyof typeof LEVELS; properties?: object }>>,
  ): Promise<unknown> {
    const request = new analyzer.ConfigureAnalyzerRequest();
    for (const [name, { level, properties = {} }] of Object.entries(entries)) {
      const config = new analyzer.PolicyConfig();
      config.setEnforcementlevel(LEVELS[level]);
      config.setProperties(structs.Struct.fromJavaScript(properties as never));
      request.getPolicyconfigMap().set(name, config);
    }
    return answer((callback) => this.#client.configure(request, callback));
  }

  /** The number of its process. */
  get pid(): number {
    return this.#process.pid ?? 0;
  }

  stop(): void {
    this.#client.close();
    this.#process.kill("SIGKILL");
  }
}

const answer = <Message>(
  ask: (callback: (error: grpc.ServiceError | null, message: Message) => void) => unknown,
): Promise<Message> =>
  new Promise((resolve, reject) => {
    ask((error, message) => {
      if (error === null) resolve(message);
      else reject(error);
    });
  });
