// The policies behind the functions that serve the engine, so that proxies, unknown values and secrets are the true ones.
import type analyzer from "@pulumi/pulumi/proto/analyzer_pb.js";
import { catalogueOf } from "../../../policy-pack/judge/catalogue.ts";
import type { Demands } from "../../../policy-pack/judge/judge.ts";
import type { Policy } from "../../../policy-pack/model/policy.ts";
import { dispatchersOf } from "../../../policy-pack/pack/dispatch.ts";
import { sessionOf } from "../../../policy-pack/pack/session.ts";
import { type Handler, makeAnalyzeRpcFun, makeAnalyzeStackRpcFun } from "../../../policy-pack/pack/sdk.ts";
import { analyzeRequest, analyzeStackRequest, type Played } from "./wire.ts";

export interface Diagnostic {
  readonly policy: string;
  readonly message: string;
  readonly urn: string;
}

type Answer = InstanceType<typeof analyzer.AnalyzeResponse>;
/** Analyses all resources of a stack, each one by itself and then all together, as the engine does. */
export async function diagnosticsOf(
  played: readonly Played[],
  policies: readonly Policy[],
  demands: Demands,
): Promise<Diagnostic[]> {
  const { resource, stack } = dispatchersOf(sessionOf(catalogueOf(policies), { ...demands, exemptions: [] }));
  const analyze = served(makeAnalyzeRpcFun("pack", "1.0.0", "advisory", [resource]));
  const analyzeStack = served(makeAnalyzeStackRpcFun("pack", "1.0.0", "advisory", [stack]));
  const answers: Answer[] = [];
  for (const each of played) answers.push(await analyze(analyzeRequest(each)));
  answers.push(await analyzeStack(analyzeStackRequest(played)));
  return answers.flatMap((answer) =>
    answer.getDiagnosticsList().map((diagnostic) => ({
      policy: diagnostic.getPolicyname(),
      message: diagnostic.getMessage(),
      urn: diagnostic.getUrn(),
    })),
  );
}

const served =
  <Request>(handler: Handler<Request, Answer>) =>
  (request: Request): Promise<Answer> =>
    new Promise((resolve, reject) => {
      handler({ request }, (error, answer) => {
        if (answer) resolve(answer);
        else reject(new Error("the pack gave no answer", { cause: error }));
      });
    });
