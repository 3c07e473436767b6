import { resourcePolicy, type Severity } from "../../model/policy.ts";
import { list } from "../../values/values.ts";
import { CLUSTER } from "./eks-example.ts";

/** All that the control plane can log. */
const ALL = ["api", "audit", "authenticator", "controllerManager", "scheduler"];

interface Logs {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  readonly needed: readonly string[];
  readonly says: string;
}

/** Nothing said means that nothing is logged. */
const logs = ({ needed, says, ...about }: Logs) =>
  resourcePolicy({
    ...about,
    service: "EKS",
    write: [`enabledClusterLogTypes: [${needed.map((type) => `"${type}"`).join(", ")}],`],
    types: ["aws:eks/cluster:Cluster"],
    violation: ({ enabledClusterLogTypes }) =>
      !needed.every((type) => list(enabledClusterLogTypes).includes(type)) && says,
    remedy: ({ enabledClusterLogTypes }) => ({
      enabledClusterLogTypes: [...new Set([...list(enabledClusterLogTypes), ...needed])],
    }),
    passes: [
      { ...CLUSTER, enabledClusterLogTypes: [...needed] },
      { ...CLUSTER, enabledClusterLogTypes: ALL.toReversed() },
    ],
    fails: [
      [CLUSTER, says],
      [{ ...CLUSTER, enabledClusterLogTypes: [] }, says],
      ...needed.map(
        (missing) =>
          [{ ...CLUSTER, enabledClusterLogTypes: ALL.filter((type) => type !== missing) }, says] as const,
      ),
    ],
  });

export default [
  {
    id: "eks-audit-log",
    title: "A cluster logs what its API server is asked",
    severity: "high" as const,
    why: "Who read a secret, or ran a command in a pod, is written in the audit log and nowhere else.",
    needed: ["audit"],
    says: "It does not log audit.",
  },
  {
    id: "eks-control-plane-logs-all",
    title: "A cluster logs all five parts of its control plane",
    severity: "medium" as const,
    why: "An IAM identity that was mapped to a Kubernetes user, or a pod that was never scheduled, can't be explained.",
    needed: ALL,
    says: "It does not log all of api, audit, authenticator, controllerManager and scheduler.",
  },
].map(logs);
