import type { Policy } from "../model/policy.ts";
import type { Resource } from "../model/stack.ts";
import { readOr } from "../values/unknown.ts";
import { text } from "../values/values.ts";
import { isDay } from "./dates.ts";

/** A tag of this name, with a policy's id after it, exempts the resource that carries it. */
export const EXEMPTION_TAG = "policy-exempt:";

/** What to write as the tag's value: characters that AWS allows in tags of every service. */
export const TAG_EXAMPLE = "2027-01-31 holds no data of customers";

/** What a tag says: an exemption, or what is wrong with the tag. */
export type Tagged = { readonly reason: string; readonly until: string } | { readonly wrong: string };

/** The exemption that a resource's tags say; undefined where they say none. A tag is `<last day> <reason>`. */
export function taggedExemption(policy: Policy, { properties }: Resource): Tagged | undefined {
  const tags = readOr(() => (properties as { tags?: unknown }).tags);
  if (!("value" in tags)) return undefined;
  const name = EXEMPTION_TAG + policy.id;
  const read = readOr(() => text((tags.value as Readonly<Record<string, unknown>> | undefined)?.[name]));
  if (!("value" in read) || read.value === "") return undefined;
  const [until = "", ...words] = read.value.trim().split(/\s+/);
  const reason = words.join(" ");
  if (isDay(until) && reason !== "") return { until, reason };
  return {
    wrong: `The tag "${name}" must be a day and a reason, such as "${TAG_EXAMPLE}", so it exempts nothing.`,
  };
}
