import { existsSync } from "node:fs";
import { UserError } from "../../../../settings/errors.ts";
import type { Events } from "./event-file.ts";
import { localEvents } from "./local.ts";

const BUCKET = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/;

/** The events at a path or an address of S3, which is asked in that region first. */
export async function eventsAt(location: string, region: string): Promise<Events> {
  if (location.startsWith("s3:")) return await inBucket(location, region);
  if (existsSync(location)) return localEvents(location);
  throw new UserError({
    what: `There is nothing at ${location}.`,
    places: [],
    todo: "Name a file, a folder or s3://bucket/prefix.",
  });
}

async function inBucket(address: string, region: string): Promise<Events> {
  const [, bucket, prefix = ""] = BUCKET.exec(address) ?? [];
  if (bucket === undefined) {
    throw new UserError({
      what: `${address} is no address of S3.`,
      places: [],
      todo: "Write it as s3://bucket/prefix.",
    });
  }
  // Only now, because clients of AWS take their time to load.
  const [{ S3Client }, { bucketEvents }] = await Promise.all([
    import("@aws-sdk/client-s3"),
    import("./bucket.ts"),
  ]);
  return bucketEvents(new S3Client({ region, followRegionRedirects: true }), bucket, prefix);
}
