import type { Properties } from "../../model/aws-type.ts";
import { itemsAt } from "../../values/items.ts";
import { at, isEmpty, list, text } from "../../values/values.ts";
import type { TRAIL } from "./types.ts";

type Trail = Properties<typeof TRAIL>;

export const KINDS = ["Read", "Write"] as const;

/** What an event does. */
export type Kind = (typeof KINDS)[number];

/** Whether a trail records all management events of a kind. */
export function recordsManagement({ advancedEventSelectors, eventSelectors }: Trail, kind: Kind): boolean {
  if (!isEmpty(advancedEventSelectors))
    return list(advancedEventSelectors).some((selector) => takes(selector, "Management", kind));
  // A trail without selectors records all of them.
  if (isEmpty(eventSelectors)) return true;
  return list(eventSelectors).some(
    (selector) =>
      takesBasic(selector, kind) &&
      at(selector, "includeManagementEvents") !== false &&
      isEmpty(at(selector, "excludeManagementEventSources")),
  );
}

/** Whether a trail records all data events of a kind and of a type of resources, such as `AWS::S3::Object`. */
export function recordsData(
  { advancedEventSelectors, eventSelectors }: Trail,
  resources: string,
  kind: Kind,
): boolean {
  return (
    list(advancedEventSelectors).some((selector) => takes(selector, "Data", kind, resources)) ||
    list(eventSelectors).some(
      (selector) =>
        takesBasic(selector, kind) &&
        itemsAt(selector, "dataResources").some(
          (data) => at(data, "type") === resources && itemsAt(data, "values").some(isEveryResource),
        ),
    )
  );
}

/** Left out, `readWriteType` is `All`. */
const takesBasic = (selector: unknown, kind: Kind): boolean =>
  ["", "All", `${kind}Only`].includes(text(at(selector, "readWriteType")));

/** `arn:aws:s3` or `arn:aws:s3:::`, and not the ARN of one bucket. */
const isEveryResource = (arn: unknown): boolean => /^arn:[^:]+:[^:]+(:::)?$/.test(text(arn));

/** Whether an advanced selector takes all events of a category and a kind. */
function takes(selector: unknown, category: string, kind: Kind, resources?: string): boolean {
  const fields = itemsAt(selector, "fieldSelectors");
  const demanded = (name: string, value: string): boolean =>
    fields.some((field) => at(field, "field") === name && itemsAt(field, "equals").includes(value));
  return (
    demanded("eventCategory", category) &&
    (resources === undefined || demanded("resources.type", resources)) &&
    fields.every((field) => leavesIn(field, kind))
  );
}

/** Whether a field of an advanced selector takes no events of a kind away, but for resources that are named. */
function leavesIn(field: unknown, kind: Kind): boolean {
  switch (at(field, "field")) {
    case "eventCategory":
    case "resources.type":
      return true;
    case "readOnly":
      return isAllowed(field, String(kind === "Read"));
    // Leaving out the bucket of the trail itself is good practice.
    case "resources.ARN":
      return ["equals", "startsWiths", "endsWiths"].every((operator) => isEmpty(at(field, operator)));
    default:
      return false;
  }
}

const isAllowed = (field: unknown, value: string): boolean =>
  (isEmpty(at(field, "equals")) || itemsAt(field, "equals").includes(value)) &&
  !itemsAt(field, "notEquals").includes(value);
