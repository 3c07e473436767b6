import type { Resource } from "../model/stack.ts";
import { knownOf } from "../values/unknown.ts";

/** The names by which other resources may refer to this one literally: its id, ARN and name, as far as they are known. */
export function identitiesOf({ type, properties }: Resource): readonly string[] {
  const tree = properties as Readonly<Record<string, unknown>>;
  const known = namesIn(type).flatMap((name) => stringAt(tree, name));
  return [...new Set(known.flatMap((value) => [value, ...lastParts(value)]))];
}

const GENERAL = ["id", "arn", "name", "identifier", "bucket", "bucketDomainName", "bucketRegionalDomainName"];

/** The properties that hold them: `aws:rds/cluster:Cluster` is referred to by its `clusterIdentifier` as well. */
export function namesIn(type: string): readonly string[] {
  const last = type.slice(type.lastIndexOf(":") + 1);
  const own = last.charAt(0).toLowerCase() + last.slice(1);
  return [...GENERAL, ...["Id", "Arn", "Name", "Identifier"].map((end) => own + end)];
}

function stringAt(tree: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  const value = knownOf(() => tree[name]);
  return typeof value === "string" && value !== "" ? [value] : [];
}

/** What follows `/` or `:` last in an ARN, as most ids do. */
function lastParts(value: string): readonly string[] {
  if (!value.startsWith("arn:")) return [];
  const resource = value.split(":").slice(5).join(":");
  return [resource, resource.slice(resource.lastIndexOf("/") + 1), resource.slice(resource.indexOf(":") + 1)];
}

/**
 * What a value may name: itself; without the `:*` and `/*` that ARNs carry in policies and log settings; and the bucket
 * of a place in one, `s3://bucket/prefix` or `arn:aws:s3:::bucket/prefix`.
 */
export const literalsIn = (value: string): readonly string[] => [
  value,
  withoutEnd(value),
  ...(/^(?:s3:\/\/|arn:[^:]+:s3:::)([^/]+)/.exec(value)?.slice(1) ?? []),
];

const withoutEnd = (value: string): string => value.replace(/[:/]\*$/, "");

/** The names in an ARN that somebody wrote out, for a resource that has none yet. */
export const namesInArn = (value: string): readonly string[] => lastParts(withoutEnd(value));
