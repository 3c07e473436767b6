import type { RetentionClass } from "../retention-classes.ts";

/**
 * Who puts objects of a log source into the archive, and what confines it. In every pattern `{partition}`, `{region}`
 * (the bucket's), `{management}`, `{organization}`, `{security}` and `{archive}` stand for what the stack says.
 */
export interface Deliverer {
  /** Ends of statement ids, so that a person reading the bucket policy knows whose statement it is. */
  readonly sid: string;
  /** A service principal, or `organization`: any principal of the organization's accounts. */
  readonly principal: "organization" | `${string}.amazonaws.com`;
  /** Keys that it may write, as patterns under the bucket. */
  readonly writes: readonly string[];
  /** What it does on the bucket itself before it delivers. */
  readonly bucketActions: readonly `s3:${string}`[];
  /** Whether it sends `x-amz-acl: bucket-owner-full-control` with each object. */
  readonly sendsOwnerAcl: boolean;
  /**
   * The condition that keeps other customers of the same service out. `organization` is `aws:SourceOrgID`, which AWS's
   * own landing zone demands of CloudTrail and Config (https://docs.aws.amazon.com/controltower/latest/userguide/logging-s3-audit-bucket.html)
   * and its data perimeter of log delivery. `organization if told` lets through who does not say for whom it delivers:
   * a foreign log in a folder of its own account's number is worth less than a log of ours that is lost.
   * Uncertain: the page of export tasks shows `aws:SourceAccount` only. A first delivery that is refused there needs the
   * list of accounts in its place.
   */
  readonly confinedBy: "trail" | "organization" | "organization if told" | "security-tooling" | "log-archive";
  /** The ARN pattern of what the service delivers for; the trail's own ARN where `confinedBy` is `trail`. */
  readonly sourceArn?: string;
  /** What it does with the archive's key, in buckets that are under it. */
  readonly keyActions: readonly `kms:${string}`[];
  /** The encryption context that the key demands of it, by its key. */
  readonly encryptionContext?: Readonly<Record<string, string>>;
}

/** One kind of log: who delivers it, where its objects lie and what they are. */
export interface LogSource {
  readonly id: string;
  readonly title: string;
  readonly retentionClass: RetentionClass;
  /** What the deliverer is told to put before its own key; empty where the bucket holds nothing else. */
  readonly prefix: string;
  readonly deliverers: readonly [Deliverer, ...Deliverer[]];
  /** Keys as really delivered. */
  readonly exampleKeys: readonly [string, string, string, ...string[]];
  readonly format: "json.gz" | "jsonl.gz" | "text.gz" | "text";
  readonly documentation: string;
}
