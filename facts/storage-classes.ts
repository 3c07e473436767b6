import type { Retention } from "./retention-classes.ts";

/** A Glacier storage class: its name in S3, the setting that leads there and the days AWS charges for at least. */
export interface GlacierClass {
  readonly setting: Exclude<keyof Retention, "expireAfterDays">;
  readonly storageClass: "GLACIER_IR" | "GLACIER" | "DEEP_ARCHIVE";
  readonly title: string;
  readonly minimumDays: number;
  readonly queryable: boolean;
}

/**
 * Glacier's classes from warm to cold.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html (minimum storage duration).
 */
export const GLACIER_CLASSES: readonly GlacierClass[] = [
  {
    setting: "instantRetrievalAfterDays",
    storageClass: "GLACIER_IR",
    title: "Glacier Instant Retrieval",
    minimumDays: 90,
    queryable: true,
  },
  {
    setting: "flexibleRetrievalAfterDays",
    storageClass: "GLACIER",
    title: "Glacier Flexible Retrieval",
    minimumDays: 90,
    queryable: false,
  },
  {
    setting: "deepArchiveAfterDays",
    storageClass: "DEEP_ARCHIVE",
    title: "Glacier Deep Archive",
    minimumDays: 180,
    queryable: false,
  },
];
