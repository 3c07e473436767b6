import type { Resource } from "../../model/stack.ts";
import { at, isEmpty } from "../../values/values.ts";

export const RECORDER = "aws:cfg/recorder:Recorder";

/** Whether two resources can be of one region, in which there is one recorder at most. */
export function isInOneRegion(one: Resource, other: Resource): boolean {
  const [here, there] = [at(one.properties, "region"), at(other.properties, "region")];
  return isEmpty(here) || isEmpty(there) || here === there;
}
