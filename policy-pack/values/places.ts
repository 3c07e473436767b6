import type { Resource } from "../model/stack.ts";
import { knownOf } from "./unknown.ts";
import { at, text } from "./values.ts";

/**
 * Whether two resources can be in the same account and region, where there is one of a kind and names are unique. What
 * nobody says is no reason to doubt.
 */
export function isInOnePlace(one: Resource, other: Resource): boolean {
  const [here, there] = [placeOf(one), placeOf(other)];
  return isAlike(here.account, there.account) && isAlike(here.region, there.region);
}

const isAlike = (one: string, other: string): boolean => one === "" || other === "" || one === other;

/** An ARN without an account or a region, as that of a bucket, says nothing about them; nor does one that is to come. */
function placeOf({ properties }: Resource): { readonly account: string; readonly region: string } {
  const [, , , region = "", account = ""] = text(knownOf(() => at(properties, "arn"))).split(":");
  return { account, region: text(at(properties, "region")) || region };
}
