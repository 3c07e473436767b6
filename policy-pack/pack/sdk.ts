import type { sendUnaryData, ServerUnaryCall } from "@grpc/grpc-js";
import type { Policies, PolicyPackArgs } from "@pulumi/policy";
import * as protoutil from "@pulumi/policy/protoutil.js";
import * as server from "@pulumi/policy/server.js";
import type analyzer from "@pulumi/pulumi/proto/analyzer_pb.js";

type Resource = InstanceType<typeof analyzer.AnalyzeRequest>;
type Stack = InstanceType<typeof analyzer.AnalyzeStackRequest>;
type Diagnostics = InstanceType<typeof analyzer.AnalyzeResponse>;
type Remedies = InstanceType<typeof analyzer.RemediateResponse>;
type Information = InstanceType<typeof analyzer.AnalyzerInfo>;

/** Answers one kind of request of the engine. */
export type Handler<Request, Answer> = (
  call: Pick<ServerUnaryCall<Request, Answer>, "request">,
  callback: sendUnaryData<Answer>,
) => void;

type Make<Request, Answer> = (
  pack: string,
  version: string,
  level: string,
  policies: Policies,
) => Handler<Request, Answer>;

/**
 * The functions of @pulumi/policy that judge. The package exports them without types; its `PolicyPack` wraps them in a
 * server that keeps the configuration of unknown policies to itself, and reads resources that no policy is about.
 */
export const { makeAnalyzeRpcFun, makeAnalyzeStackRpcFun, makeRemediateRpcFun } = server as unknown as {
  readonly makeAnalyzeRpcFun: Make<Resource, Diagnostics>;
  readonly makeAnalyzeStackRpcFun: Make<Stack, Diagnostics>;
  readonly makeRemediateRpcFun: Make<Resource, Remedies>;
};

/** What the engine and Pulumi Cloud are told about a pack. */
export const { makeAnalyzerInfo, convertEnforcementLevel } = protoutil as unknown as {
  readonly makeAnalyzerInfo: (
    pack: string,
    version: string,
    level: string,
    args: PolicyPackArgs,
  ) => Information;
  readonly convertEnforcementLevel: (level: number) => string;
};
