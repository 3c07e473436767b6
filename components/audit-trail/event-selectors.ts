import type * as aws from "@pulumi/aws";
import { DATA_EVENTS, type DataEventKind } from "../../facts/data-events.ts";

type Selector = aws.types.input.cloudtrail.TrailAdvancedEventSelector;

/** Which calls of a kind of data event are recorded. */
export type DataEventScope = "all" | "read" | "write";

/**
 * What the trail records: every management event, and the data events that were asked for. Objects of the buckets
 * that the trail's own records flow through are left out, or each record would make the next one.
 *
 * @param ownBucketArns ARNs of the archive's, replica's and query-result buckets.
 */
export function eventSelectors(
  dataEvents: Partial<Record<DataEventKind, DataEventScope>>,
  ownBucketArns: readonly string[],
): Selector[] {
  const kinds = Object.entries(dataEvents) as [DataEventKind, DataEventScope][];
  return [
    { name: "Management events", fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }] },
    ...kinds.map(([kind, scope]) => dataSelector(kind, scope, ownBucketArns)),
  ];
}

function dataSelector(
  kind: DataEventKind,
  scope: DataEventScope,
  ownBucketArns: readonly string[],
): Selector {
  const { title, resourceType } = DATA_EVENTS[kind];
  return {
    name: title,
    fieldSelectors: [
      { field: "eventCategory", equals: ["Data"] },
      { field: "resources.type", equals: [resourceType] },
      ...(scope === "all" ? [] : [{ field: "readOnly", equals: [String(scope === "read")] }]),
      ...(kind === "s3"
        ? [{ field: "resources.ARN", notStartsWiths: ownBucketArns.map((arn) => `${arn}/`) }]
        : []),
    ],
  };
}
