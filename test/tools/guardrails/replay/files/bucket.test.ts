import { Readable } from "node:stream";
import { expect } from "chai";
import { bucketEvents } from "../../../../../tools/guardrails/replay/files/bucket.ts";
import { WHOLE_UP_TO } from "../../../../../tools/guardrails/replay/files/event-file.ts";
import { awsError, type Call, fakeClient } from "../../../../support/fake-client.ts";
import { all, textOf } from "../../../../support/replay.ts";

interface Input {
  readonly Key?: string;
  readonly ContinuationToken?: string;
}

const inputOf = (call: Call): Input => call.input as Input;

/** A bucket of those objects, three on each page of a list. */
function bucketOf(objects: Readonly<Record<string, { size: number; fails?: string }>>) {
  const keys = Object.keys(objects);
  return fakeClient((call) => {
    const { Key, ContinuationToken = "0" } = inputOf(call);
    if (call.name === "ListObjectsV2") {
      const [start, end] = [Number(ContinuationToken), Number(ContinuationToken) + 3];
      return {
        Contents: keys.slice(start, end).map((key) => ({ Key: key, Size: objects[key]?.size })),
        ...(end < keys.length && { NextContinuationToken: String(end) }),
      };
    }
    const fails = objects[Key!]?.fails;
    if (fails !== undefined) throw awsError(fails, "no");
    const body = Readable.from([Buffer.from(`{"of":"${Key!}"}`)]);
    return {
      Body: Object.assign(body, {
        transformToByteArray: () => Promise.resolve(Buffer.from(`{"of":"${Key!}"}`)),
      }),
    };
  });
}

const filesOf = async (client: ReturnType<typeof bucketOf>) =>
  await all(bucketEvents(client.client, "acme-logs", "AWSLogs/").files());

describe("events in a bucket", () => {
  it("are all objects below a prefix, page by page, without folders", async () => {
    const client = bucketOf({
      "a/": { size: 0 },
      "a/1": { size: 9 },
      "a/2": { size: 9 },
      "b/1": { size: 9 },
    });
    const files = await filesOf(client);
    expect(files.map(({ name, bytes }) => [name, bytes])).to.deep.equal([
      ["s3://acme-logs/a/1", 9],
      ["s3://acme-logs/a/2", 9],
      ["s3://acme-logs/b/1", 9],
    ]);
    expect(await textOf(files[2])).to.equal('{"of":"b/1"}');
    expect(
      client.calls.filter(({ name }) => name === "ListObjectsV2").map(({ input }) => input),
    ).to.deep.equal([
      { Bucket: "acme-logs", Prefix: "AWSLogs/", ContinuationToken: undefined },
      { Bucket: "acme-logs", Prefix: "AWSLogs/", ContinuationToken: "3" },
    ]);
  });

  it("are fetched ahead while others are read, but no more than some", async () => {
    const client = bucketOf(
      Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`k${at}`, { size: 9 }])),
    );
    const files = bucketEvents(client.client, "acme-logs", "").files()[Symbol.asyncIterator]();
    await files.next();
    const fetched = client.calls.filter(({ name }) => name === "GetObject").length;
    expect(fetched).to.be.within(10, 20);
  });

  it("come as a stream, and only when it is their turn, if they are large", async () => {
    const client = bucketOf({ large: { size: WHOLE_UP_TO + 1 } });
    const [file] = await filesOf(client);
    expect(client.calls.map(({ name }) => name)).to.deep.equal(["ListObjectsV2"]);
    expect(String(Buffer.concat(await all((await file!.open()) as AsyncIterable<Buffer>)))).to.equal(
      '{"of":"large"}',
    );
  });

  it("say themselves that they cannot be read", async () => {
    const client = bucketOf({ one: { size: 9, fails: "InvalidObjectState" }, two: { size: 9 } });
    const [one, two] = await filesOf(client);
    const error = await Promise.resolve(one!.open()).catch((thrown: unknown) => thrown as Error);
    expect((error as Error).name).to.equal("InvalidObjectState");
    expect(await textOf(two)).to.equal('{"of":"two"}');
  });

  const TODO =
    "Check the address, and that your own credentials may list and read there, and decrypt with its key.";

  it("are refused if they cannot be listed, or S3 stops answering", async () => {
    const refusal = async (act: () => Promise<unknown>) =>
      await act().catch((error: unknown) => (error as Error).message);
    const none = fakeClient(() => {
      throw awsError("NoSuchBucket", "The specified bucket does not exist");
    });
    expect(await refusal(() => filesOf(none))).to.equal(
      `The events in s3://acme-logs/AWSLogs/ cannot be listed.\n  NoSuchBucket: The specified bucket does not exist\n${TODO}`,
    );
    const [file] = await filesOf(bucketOf({ one: { size: 9, fails: "ExpiredToken" } }));
    expect(await refusal(() => file!.open())).to.equal(
      `s3://acme-logs/one cannot be fetched.\n  ExpiredToken: no\n${TODO}`,
    );
  });

  it("may be none", async () => {
    expect(await filesOf(bucketOf({}))).to.deep.equal([]);
    const empty = fakeClient(() => ({}));
    expect(await filesOf(empty)).to.deep.equal([]);
    const bodyless = fakeClient(({ name }) => (name === "ListObjectsV2" ? { Contents: [{ Key: "a" }] } : {}));
    const [file] = await filesOf(bodyless);
    const error = await Promise.resolve(file!.open()).catch((thrown: unknown) => thrown as Error);
    expect((error as Error).message).to.include("S3 answers without a body");
  });
});
