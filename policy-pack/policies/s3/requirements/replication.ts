import { a, ref } from "../../../model/example-stack.ts";
import { itemsAt } from "../../../values/items.ts";
import { at } from "../../../values/values.ts";
import { blockAt, BUCKET, BUCKET_V2 } from "../bucket.ts";
import { bucketWith } from "../example-bucket.ts";
import type { Requirement } from "./requirement.ts";

const REPLICATION = "aws:s3/bucketReplicationConfig:BucketReplicationConfig";

const isInForce = (configuration: unknown): boolean =>
  itemsAt(configuration, "rules").some((rule) => at(rule, "status") === "Enabled");

const ROLE = "arn:aws:iam::111122223333:role/replication";
const COPY = "arn:aws:s3:::acme-logs-copy";
const copying = (status: string) => ({ role: ROLE, rules: [{ status, destination: { bucket: COPY } }] });
const bucket = a(BUCKET, {});

export const replication: Requirement = {
  beside: [REPLICATION],
  isMet: (bucket, stack) => {
    const [companion] = stack.referring(bucket, "bucket", REPLICATION);
    return isInForce(
      companion ? companion.properties : blockAt(bucket.properties, "replicationConfiguration"),
    );
  },
  lack: "is not replicated",
  write: [
    'new aws.s3.BucketReplicationConfig("logs", { bucket: bucket.id, role: role.arn,',
    '  rules: [{ status: "Enabled", destination: { bucket: copy.arn } }] });',
  ],
  met: [
    { bucket, copy: a(REPLICATION, { bucket: ref("bucket"), ...copying("Enabled") }) },
    { bucket: bucketWith(BUCKET, "replicationConfiguration", copying("Enabled")) },
    {
      bucket: bucketWith(BUCKET_V2, "replicationConfigurations", [
        { role: ROLE, rules: [{ status: "Enabled", destinations: [{ bucket: COPY }] }] },
      ]),
    },
  ],
  unmet: [
    { bucket },
    { bucket: a(BUCKET_V2, {}) },
    { bucket, copy: a(REPLICATION, { bucket: ref("bucket"), ...copying("Disabled") }) },
    { bucket: bucketWith(BUCKET, "replicationConfiguration", copying("Disabled")) },
    {
      bucket: bucketWith(BUCKET, "replicationConfiguration", copying("Enabled")),
      copy: a(REPLICATION, { bucket: ref("bucket"), ...copying("Disabled") }),
    },
  ],
};
