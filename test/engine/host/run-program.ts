import language, { type RunRequest, type RunResponse } from "@pulumi/pulumi/proto/language_pb.js";
import { startEntry } from "./children.ts";

/** The status of a program that has told the engine itself what was wrong. */
const ENDED_IN_ITS_OWN_WORDS = 32;

/** Runs a program once; answers when it has ended. */
export async function runProgram(request: RunRequest, engine: string): Promise<RunResponse> {
  const info = request.getInfo();
  if (!info) throw new Error("The engine does not say where the program is.");
  const child = startEntry("cmd/run", info.getProgramDirectory(), argumentsOf(request, engine), {
    cwd: info.getProgramDirectory(),
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      ...process.env,
      PULUMI_CONFIG: JSON.stringify(Object.fromEntries(request.getConfigMap().toArray())),
      PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(request.getConfigsecretkeysList()),
      PULUMI_NODEJS_TYPESCRIPT: info.getOptions()?.toJavaScript().typescript === false ? "false" : "true",
    },
  });
  const [status, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (...end) => {
      resolve(end);
    });
  });
  const answer = new language.RunResponse();
  if (status === ENDED_IN_ITS_OWN_WORDS) answer.setBail(true);
  else if (status !== 0) answer.setError(`The program ended with ${status ?? signal ?? "no status"}.`);
  return answer;
}

function argumentsOf(request: RunRequest, engine: string): string[] {
  const info = request.getInfo();
  const entryPoint = info?.getEntryPoint() ?? "";
  const options = {
    monitor: request.getMonitorAddress(),
    engine,
    project: request.getProject(),
    stack: request.getStack(),
    organization: request.getOrganization(),
    pwd: request.getPwd(),
    "root-directory": info?.getRootDirectory() ?? "",
    parallel: request.getParallel(),
  };
  return [
    ...Object.entries(options).map(([key, value]) => `--${key}=${value}`),
    ...(request.getDryrun() ? ["--dry-run"] : []),
    entryPoint === "" ? "." : entryPoint,
    ...request.getArgsList(),
  ];
}
