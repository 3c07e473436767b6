import { partitionOf } from "../../facts/partitions.ts";
import { problem, shown } from "../problem.ts";
import type { Check } from "./check.ts";

/** Every region is in the partition of the home region: nothing reaches across partitions. */
export const onePartition: Check = ({ regions: { home, governed = [] } = {}, archive }) => {
  if (home === undefined) return [];
  const replica = archive?.replica?.region;
  const others = [
    ...governed.map((region, index) => ({ path: ["regions", "governed", index], region })),
    ...(replica === undefined ? [] : [{ path: ["archive", "replica", "region"], region: replica }]),
  ];
  const partition = partitionOf(home).name;
  return others
    .filter(({ region }) => partitionOf(region).name !== partition)
    .map(({ path, region }) =>
      problem(
        path,
        {
          got: `${shown(region)} of the partition ${partitionOf(region).name}`,
          allowed: `regions of the home region's partition, ${partition}`,
          fix: "choose another; each partition has an organization, and a stack, of its own",
        },
        [path, ["regions", "home"]],
      ),
    );
};
