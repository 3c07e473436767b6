import type { Resource } from "../model/stack.ts";
import { readOr } from "./unknown.ts";

/**
 * Whether two resources can be in the same account and region, where names are unique. What is not known is no reason
 * to doubt.
 */
export const isInOnePlace = (one: Resource, other: Resource): boolean =>
  (["account", "region"] as const).every((part) => {
    const [here, there] = [placeOf(one)[part], placeOf(other)[part]];
    return here === undefined || there === undefined || here === there;
  });

interface Place {
  readonly account: string | undefined;
  readonly region: string | undefined;
}

/** An ARN without an account or a region, as that of a bucket, says nothing about them. */
function placeOf({ properties }: Resource): Place {
  const [, , , region = "", account = ""] = (textOf(properties, "arn") ?? "").split(":");
  return {
    account: account === "" ? undefined : account,
    region: textOf(properties, "region") ?? (region === "" ? undefined : region),
  };
}

function textOf(properties: unknown, name: string): string | undefined {
  const read = readOr(() => (properties as Readonly<Record<string, unknown>>)[name]);
  return "value" in read && typeof read.value === "string" ? read.value : undefined;
}
