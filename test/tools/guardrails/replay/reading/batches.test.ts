import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { expect } from "chai";
import type { EventFile } from "../../../../../tools/guardrails/replay/files/event-file.ts";
import { batchesOf } from "../../../../../tools/guardrails/replay/reading/batches.ts";
import { compressed, logFile, record } from "../../../../support/cloudtrail.ts";
import { recordAt } from "../../../../support/cloudtrail-mix.ts";
import { all, fileOf } from "../../../../support/replay.ts";

async function read(file: EventFile) {
  let bytes = 0;
  const batches = await all(
    batchesOf(file, (more) => {
      bytes += more;
    }),
  );
  return {
    names: batches.flatMap(({ records }) => records.map(({ eventID }) => eventID)),
    problems: batches.flatMap(({ problems }) => problems),
    bytes,
  };
}

const RECORDS = Array.from({ length: 5 }, (_, at) => record("ec2", "RunInstances", { eventID: String(at) }));
const NAMES = ["0", "1", "2", "3", "4"];
const LINES = RECORDS.map((each) => JSON.stringify(each)).join("\n");

const streamOf = (content: Buffer, size: number): EventFile => ({
  name: "stream",
  bytes: content.length,
  open: () =>
    Promise.resolve(
      Readable.from(
        Array.from({ length: Math.ceil(content.length / size) }, (_, at) =>
          content.subarray(at * size, (at + 1) * size),
        ),
      ),
    ),
});

const failing = (error: Error): EventFile => ({
  name: "failing",
  bytes: 0,
  open: () => Promise.reject(error),
});

const errorOf = (name: string, code?: string) => Object.assign(new Error("no"), { name, code });

describe("files of events", () => {
  const good: [what: string, content: string | Buffer][] = [
    ["a log file", compressed(logFile(RECORDS))],
    ["a log file that is not compressed", logFile(RECORDS)],
    ["a list of records", JSON.stringify(RECORDS)],
    ["a record on each line", LINES],
    ["a record on each line, compressed", gzipSync(LINES)],
    ["a log file on each line", RECORDS.map((each) => logFile([each])).join("\n")],
    ["two compressed files, one after another", Buffer.concat([gzipSync(LINES), gzipSync("\n")])],
  ];
  for (const [what, content] of good) {
    it(`may be ${what}, whole or as a stream`, async () => {
      const bytes = Buffer.from(content);
      for (const file of [fileOf("whole", content), streamOf(bytes, 100), streamOf(bytes, 1e9)]) {
        expect(await read(file)).to.deep.equal({ names: NAMES, problems: [], bytes: bytes.length });
      }
    });
  }

  it("may hold one record", async () => {
    expect((await read(fileOf("one", JSON.stringify(RECORDS[0])))).names).to.deep.equal(["0"]);
  });

  it("may be unpacked at once or piece by piece", async () => {
    const records = Array.from({ length: 1500 }, (_, at) => recordAt(at));
    for (const count of [100, 1500]) {
      const { names, problems } = await read(fileOf("log", compressed(logFile(records.slice(0, count)))));
      expect(names).to.deep.equal(records.slice(0, count).map(({ eventID }) => eventID));
      expect(problems).to.deep.equal([]);
    }
  });

  it("may be a digest, which holds no records", async () => {
    const digest = { awsAccountId: "600000000001", digestStartTime: "2026-10-01T08:00:00Z", logFiles: [] };
    const { names, problems } = await read(fileOf("digest", compressed(JSON.stringify(digest))));
    expect([names, problems]).to.deep.equal([[], []]);
  });

  it("are told of what is cut, and read up to there", async () => {
    const lines = gzipSync(Array.from({ length: 2000 }, (_, at) => JSON.stringify(recordAt(at))).join("\n"));
    const half = lines.subarray(0, lines.length / 2);
    const { names, problems } = await read(fileOf("cut", half));
    expect(names.length).to.be.within(500, 1500);
    expect(problems).to.deep.equal([{ why: "the gzip data is cut", line: names.length + 1 }]);
    const log = compressed(logFile(RECORDS));
    for (const file of [
      fileOf("cut", log.subarray(0, -9)),
      streamOf(log.subarray(0, -9), 1e9),
      fileOf("two", log.subarray(0, 2)),
    ]) {
      expect((await read(file)).problems).to.deep.equal([{ why: "the gzip data is cut", line: undefined }]);
    }
  });

  const wrong: [what: string, content: string | Buffer, why: string, line: number | undefined][] = [
    ["something else", "hello", "not JSON", 1],
    ["JSON of something else", '{"configurationItems":[]}', "not a record of CloudTrail", 1],
    ["a number", "42", "not a record of CloudTrail", 1],
    [
      "a log file of something else",
      '{"Records":[{"eventName":"ObjectCreated:Put"}]}',
      "not a record of CloudTrail",
      1,
    ],
    ["a log file of nothing", '{"Records":[null]}', "not a record of CloudTrail", 1],
    [
      "records without an identity's fields",
      JSON.stringify({ ...RECORDS[0], userIdentity: "x" }),
      "not a record of CloudTrail",
      1,
    ],
    [
      "damaged gzip",
      Buffer.concat([gzipSync(LINES).subarray(0, 40), Buffer.alloc(400, 7)]),
      "the gzip data is damaged",
      undefined,
    ],
    ["nothing", "", "empty", undefined],
  ];
  for (const [what, content, why, line] of wrong) {
    it(`are told of ${what}`, async () => {
      const { names, problems } = await read(fileOf("wrong", content));
      expect(names).to.deep.equal([]);
      expect(problems).to.deep.equal([{ why, line }]);
    });
  }

  it("are read but for what is wrong in them", async () => {
    const text = [JSON.stringify(RECORDS[0]), '{"a":1}', JSON.stringify(RECORDS[2])].join("\n");
    expect(await read(fileOf("mixed", text))).to.deep.include({
      names: ["0", "2"],
      problems: [{ why: "not a record of CloudTrail", line: 2 }],
    });
    expect((await read(fileOf("mixed", logFile([RECORDS[0], 7, RECORDS[1]])))).names).to.deep.equal([
      "0",
      "1",
    ]);
  });

  const refused: [error: Error, why: string][] = [
    [errorOf("Error", "EACCES"), "no permission to read it"],
    [errorOf("Error", "ENOENT"), "it is gone"],
    [errorOf("AccessDenied"), "S3 denies access"],
    [errorOf("InvalidObjectState"), "it is archived in S3 Glacier: restore it first"],
  ];
  for (const [error, why] of refused) {
    it(`are told of when ${why}`, async () => {
      expect((await read(failing(error))).problems).to.deep.equal([{ why }]);
    });
  }

  it("let through what is not about one file", async () => {
    const error = errorOf("ExpiredToken");
    expect(await read(failing(error)).catch((thrown: unknown) => thrown)).to.equal(error);
    const broken: EventFile = {
      ...failing(error),
      open: () =>
        Promise.resolve(
          new Readable({
            read() {
              this.destroy(error);
            },
          }),
        ),
    };
    expect(await read(broken).catch((thrown: unknown) => thrown)).to.equal(error);
  });
});
