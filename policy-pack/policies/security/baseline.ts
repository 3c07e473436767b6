import type { Resource, Stack } from "../../model/stack.ts";
import { isInOnePlace } from "../../values/places.ts";

export const DETECTOR = "aws:guardduty/detector:Detector";
export const RECORDER = "aws:cfg/recorder:Recorder";

/** Of these an account has one in a region: a stack that makes one lays the baseline of the account there. */
export const BASELINE = [DETECTOR, RECORDER] as const;

/** The resources of some types in the account and region of another, as far as these are known. */
export const inRegionOf = <Token extends string>(
  resource: Resource,
  stack: Stack,
  ...types: readonly Token[]
): readonly Resource<Token>[] => stack.of(...types).filter((other) => isInOnePlace(resource, other));

/** Whether it is the one of some types to tell that something is missing in its region, so that it is told once. */
export const speaksFor = (resource: Resource, stack: Stack, ...types: readonly string[]): boolean =>
  inRegionOf(resource, stack, ...types)[0]?.urn === resource.urn;
