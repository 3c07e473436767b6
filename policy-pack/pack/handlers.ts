import type { sendUnaryData } from "@grpc/grpc-js";
import analyzerRpc from "@pulumi/pulumi/proto/analyzer_grpc_pb.js";
import analyzer from "@pulumi/pulumi/proto/analyzer_pb.js";
import plugin from "@pulumi/pulumi/proto/plugin_pb.js";
import { configurationOf, type Surroundings } from "../configuration/configuration.ts";
import { ConfigurationError } from "../configuration/problems.ts";
import type { Catalogue } from "../judge/catalogue.ts";
import { configurationIn } from "./configure.ts";
import { dispatchersOf } from "./dispatch.ts";
import { metadataOf } from "./metadata.ts";
import { notApplicable } from "./not-applicable.ts";
import { remediesOf } from "./remedies.ts";
import {
  type Handler,
  makeAnalyzeRpcFun,
  makeAnalyzerInfo,
  makeAnalyzeStackRpcFun,
  makeRemediateRpcFun,
} from "./sdk.ts";
import { sessionOf } from "./session.ts";

type Analyze = InstanceType<typeof analyzer.AnalyzeRequest>;
type AnalyzeStack = InstanceType<typeof analyzer.AnalyzeStackRequest>;
type Answer = InstanceType<typeof analyzer.AnalyzeResponse>;
type Remedies = InstanceType<typeof analyzer.RemediateResponse>;
type Configure = InstanceType<typeof analyzer.ConfigureAnalyzerRequest>;

export interface Pack {
  readonly name: string;
  readonly version: string;
  readonly catalogue: Catalogue;
  readonly surroundings: Surroundings;
}

const LEVEL = "advisory";

/** Answers the engine. What no policy is about is not even read. */
export function handlersOf({ name, version, catalogue, surroundings }: Pack) {
  const { policies } = catalogue;
  const session = sessionOf(catalogue, configurationOf({}, policies, surroundings));
  const { resource, stack } = dispatchersOf(session);
  const analyzeResource = makeAnalyzeRpcFun(name, version, LEVEL, [resource]);
  const analyzeWhole = makeAnalyzeStackRpcFun(name, version, LEVEL, [stack]);

  const analyze: Handler<Analyze, Answer> = (call, callback) => {
    if (catalogue.concerns(call.request.getType())) analyzeResource(call, callback);
    else callback(null, new analyzer.AnalyzeResponse());
  };

  const analyzeStack: Handler<AnalyzeStack, Answer> = ({ request }, callback) => {
    const all = request.getResourcesList();
    const types = new Set(all.map((each) => each.getType()));
    request.setResourcesList(all.filter((each) => catalogue.concerns(each.getType())));
    analyzeWhole({ request }, (error, answer) => {
      answer?.setNotApplicableList(notApplicable(policies, { types, told: session.told }));
      callback(error, answer);
    });
  };

  const remediate: Handler<Analyze, Remedies> = (call, callback) => {
    const remedies = remediesOf(call.request.getType(), catalogue, session);
    if (remedies.length === 0) callback(null, new analyzer.RemediateResponse());
    else makeRemediateRpcFun(name, version, LEVEL, [...remedies])(call, callback);
  };

  const configure: Handler<Configure, unknown> = ({ request }, callback) => {
    answerOrRefuse(callback, () => {
      session.configuration = configurationIn(request, policies, surroundings);
      return new Empty();
    });
  };

  return {
    analyze,
    analyzeStack,
    remediate,
    configure,
    configureStack: answering(() => new analyzer.AnalyzerStackConfigureResponse()),
    getAnalyzerInfo: answering(() => makeAnalyzerInfo(name, version, LEVEL, metadataOf(policies))),
    getPluginInfo: answering(() => new plugin.PluginInfo().setVersion(version)),
  };
}

/** The very class that the service writes; there may be several copies of its package. */
const Empty = (
  analyzerRpc as unknown as {
    AnalyzerService: { configure: { responseType: new () => unknown } };
  }
).AnalyzerService.configure.responseType;

const answering =
  <Message>(answer: () => Message): Handler<unknown, Message> =>
  (_, callback) => {
    callback(null, answer());
  };

/** A mistake in the configuration is told in its own words; anything else is a bug and keeps its stack. */
function answerOrRefuse(callback: sendUnaryData<unknown>, answer: () => unknown): void {
  try {
    callback(null, answer());
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    callback({ message: error.message, details: error.message });
  }
}
