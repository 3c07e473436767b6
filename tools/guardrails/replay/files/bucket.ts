import type { Readable } from "node:stream";
import {
  GetObjectCommand,
  type GetObjectCommandOutput,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import { UserError } from "../../../../settings/errors.ts";
import { isOfObject } from "../reading/why.ts";
import { type EventFile, type Events, WHOLE_UP_TO } from "./event-file.ts";

/** Objects that are fetched while those before them are read: most are small, and the way to S3 is long. */
const AHEAD = 16;

interface Listed {
  readonly Key?: string | undefined;
  readonly Size?: number | undefined;
}

/** All objects of a bucket whose keys begin with a prefix, in the order of their keys. */
export function bucketEvents(client: S3Client, bucket: string, prefix: string): Events {
  return {
    async *files() {
      const ahead: EventFile[] = [];
      for await (const object of objectsIn(client, bucket, prefix)) {
        ahead.push(fileOf(client, bucket, object));
        const [next] = ahead;
        if (next && ahead.length > AHEAD) {
          ahead.shift();
          yield next;
        }
      }
      yield* ahead;
    },
  };
}

async function* objectsIn(client: S3Client, bucket: string, prefix: string): AsyncGenerator<Listed> {
  let token: string | undefined;
  do {
    const command = new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token });
    const page: ListObjectsV2CommandOutput = await client
      .send(command)
      .catch((error: unknown) => refuse(`The events in s3://${bucket}/${prefix} cannot be listed.`, error));
    // Consoles make folders of empty objects.
    yield* (page.Contents ?? []).filter(({ Key }) => Key?.endsWith("/") === false);
    token = page.NextContinuationToken;
  } while (token !== undefined);
}

function fileOf(client: S3Client, bucket: string, { Key = "", Size = 0 }: Listed): EventFile {
  const name = `s3://${bucket}/${Key}`;
  const fetch = async (): Promise<NonNullable<GetObjectCommandOutput["Body"]>> => {
    const { Body } = await client
      .send(new GetObjectCommand({ Bucket: bucket, Key }))
      .catch((error: unknown) =>
        isOfObject(error) ? Promise.reject(error as Error) : refuse(`${name} cannot be fetched.`, error),
      );
    return Body ?? refuse(`${name} cannot be fetched.`, new Error("S3 answers without a body"));
  };
  if (Size > WHOLE_UP_TO) return { name, bytes: Size, open: async () => (await fetch()) as Readable };
  const whole = fetch().then(async (body) => Buffer.from(await body.transformToByteArray()));
  // Whoever opens the file is told; until then it is nobody's failure.
  whole.catch(() => undefined);
  return { name, bytes: Size, open: () => whole };
}

function refuse(what: string, error: unknown): never {
  const { name, message } = error as Error;
  throw new UserError({
    what,
    places: [`${name}: ${message}`],
    todo: "Check the address, and that your own credentials may list and read there, and decrypt with its key.",
  });
}
