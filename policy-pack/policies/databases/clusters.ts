import type { Resource, Stack } from "../../model/stack.ts";
import { CLUSTER, CLUSTER_INSTANCE } from "./rds.ts";

/** The cluster of this stack that an instance is a member of. */
export function clusterOf(instance: Resource, stack: Stack): Resource<typeof CLUSTER> | undefined {
  if (instance.type !== CLUSTER_INSTANCE) return undefined;
  const [cluster] = stack.referred(instance, "clusterIdentifier", CLUSTER);
  return cluster;
}
