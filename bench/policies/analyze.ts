// Judges the resources of a mixed stack in one process, from the engine's bytes to the answer's; prints what each took as
// JSON. Between these and the engine stand gRPC and HTTP/2, which take the same for any pack.
import analyzer from "@pulumi/pulumi/proto/analyzer_pb.js";
import { catalogueOf } from "../../policy-pack/judge/catalogue.ts";
import { handlersOf } from "../../policy-pack/pack/handlers.ts";
import { POLICIES } from "../../policy-pack/policies/index.ts";
import { analyzeRequest } from "../../test/policy-pack/support/wire.ts";
import type { Analyzed } from "./figures.ts";
import { mixedStack } from "./mixed-stack.ts";

const { analyze } = handlersOf({
  name: "pack",
  version: "1.0.0",
  catalogue: catalogueOf(POLICIES),
  surroundings: { today: "2026-11-21", readJson: () => undefined },
});

const requests = mixedStack(2_000).map((played) => analyzeRequest(played).serializeBinary());

function answered(bytes: Uint8Array): Promise<Uint8Array> {
  const request = analyzer.AnalyzeRequest.deserializeBinary(bytes);
  return new Promise((resolve, reject) => {
    analyze({ request }, (error, answer) => {
      if (answer) resolve(answer.serializeBinary());
      else reject(new Error("the pack gave no answer", { cause: error }));
    });
  });
}

const started = performance.now();
for (const bytes of requests) await answered(bytes);
const analyzed: Analyzed = { milliseconds: (performance.now() - started) / requests.length };
process.stdout.write(JSON.stringify(analyzed));
