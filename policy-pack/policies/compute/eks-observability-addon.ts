import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { isEmpty, text } from "../../values/values.ts";
import { CLUSTER } from "./eks-example.ts";

const TYPE = "aws:eks/cluster:Cluster";
const ADDON = "aws:eks/addon:Addon";

const SAYS = "No add-on sends the logs and metrics of its containers anywhere.";

/** CloudWatch's own add-on, and AWS Distro for OpenTelemetry. */
const OBSERVERS = ["amazon-cloudwatch-observability", "adot"];

const cluster = a(TYPE, CLUSTER);
const addon = (addonName: string) => a(ADDON, { clusterName: ref("cluster", "name"), addonName });

export default stackPolicy({
  id: "eks-observability-addon",
  title: "A cluster has an observability add-on",
  service: "EKS",
  severity: "low",
  why: "What a container wrote is gone with its pod, and a node that runs out of memory shows nowhere.",
  write: [
    'new aws.eks.Addon("observability",',
    '  { clusterName: cluster.name, addonName: "amazon-cloudwatch-observability" });',
  ],
  optIn: true,
  types: [TYPE],
  beside: [ADDON],
  companions: (resource, stack) =>
    // A local cluster on an Outpost takes no such add-ons.
    isEmpty(resource.properties.outpostConfig) &&
    !stack
      .referring(resource, "clusterName", ADDON)
      .some(({ properties }) => OBSERVERS.includes(text(properties.addonName))) &&
    SAYS,
  passes: [
    ...OBSERVERS.map((name) => ({ cluster, addon: addon(name) })),
    { cluster, network: addon("vpc-cni"), observability: addon("adot") },
    {
      cluster: a(TYPE, {
        ...CLUSTER,
        outpostConfig: {
          controlPlaneInstanceType: "m5.large",
          outpostArns: ["arn:aws:outposts:eu-west-1:111122223333:outpost/op-0a1b2c"],
        },
      }),
    },
  ],
  fails: [
    [{ cluster }, SAYS],
    [{ cluster, addon: addon("vpc-cni") }, SAYS],
    [
      {
        cluster,
        addon: a(ADDON, { clusterName: "another", addonName: "adot" }),
      },
      SAYS,
    ],
  ],
});
