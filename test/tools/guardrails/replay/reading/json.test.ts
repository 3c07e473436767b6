import { expect } from "chai";
import fc from "fast-check";
import { jsonIn } from "../../../../../tools/guardrails/replay/reading/json.ts";
import type { Problem } from "../../../../../tools/guardrails/replay/reading/problem.ts";
import { logFile, record } from "../../../../support/cloudtrail.ts";
import { all, piecesOf } from "../../../../support/replay.ts";

async function read(content: string, size = 64 * 1024) {
  const parsed = await all(jsonIn(piecesOf(content, size)));
  return {
    values: parsed.flatMap(({ values }) => values.map(({ value }) => value)),
    lines: parsed.flatMap(({ values }) => values.map(({ line }) => line)),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

const many = (count: number) =>
  Array.from({ length: count }, (_, at) => record("ec2", "RunInstances", { eventID: String(at) }));

const recordsOf = (values: readonly unknown[]): unknown[] =>
  values.flatMap((value) => (value as { Records: unknown[] }).Records);

/** What comes back from JSON, where nothing is undefined. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("JSON in files", () => {
  it("is one document, however it is laid out", async () => {
    const document = { Records: many(3) };
    for (const text of [
      JSON.stringify(document),
      JSON.stringify(document, null, 2),
      `\n${logFile(many(3))}\n\n`,
    ]) {
      const { values, problems } = await read(text);
      expect([values, problems]).to.deep.equal([[plain(document)], []]);
    }
  });

  it("is one value on each line, whatever it is", async () => {
    const { values, lines, problems } = await read('{"a":1}\n\n[2]\n{"Records":[]}');
    expect(values).to.deep.equal([{ a: 1 }, [2], { Records: [] }]);
    expect(lines).to.deep.equal([1, 3, 4]);
    expect(problems).to.deep.equal([]);
  });

  it("is a log file cut between its records, so that it is never held whole", async () => {
    const records = many(500);
    const parsed = await all(jsonIn(piecesOf(logFile(records), 1e9)));
    const sizes = parsed.map(({ values }) => recordsOf(values.map(({ value }) => value)).length);
    expect(sizes.length).to.be.greaterThan(5);
    expect(Math.max(...sizes)).to.be.lessThan(100);
    expect(recordsOf(parsed.flatMap(({ values }) => values.map(({ value }) => value)))).to.deep.equal(
      plain(records),
    );
  });

  it("is a log file on each line", async () => {
    const records = many(200);
    const text = [records, [], records, records.slice(0, 1)].map(logFile).join("\n");
    const { values, problems } = await read(text);
    expect(recordsOf(values)).to.deep.equal(plain([...records, ...records, ...records.slice(0, 1)]));
    expect(problems).to.deep.equal([]);
  });

  it("is the same however many bytes come at once", async () => {
    const layouts = {
      log: (records: readonly unknown[]) => logFile(records),
      lines: (records: readonly unknown[]) => records.map((each) => JSON.stringify(each)).join("\n"),
      laidOut: (records: readonly unknown[]) => JSON.stringify(records, null, 1),
      logs: (records: readonly unknown[]) => `${logFile(records)}\n${logFile(records)}`,
    };
    const records = many(120).map((each) => ({ ...each, userAgent: 'é\n},{"eventVersion":' }));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(layouts)),
        fc.integer({ min: 1000, max: 300_000 }),
        fc.integer({ min: 0, max: 120 }),
        async (layout, size, count) => {
          const text = layout(records.slice(0, count));
          const whole = await read(text, 1e9);
          const pieces = await read(text, size);
          const flat = (values: readonly unknown[]) =>
            values.flatMap((value) => (value as { Records?: unknown[] }).Records ?? [value]);
          expect(flat(pieces.values)).to.deep.equal(flat(whole.values));
          expect(pieces.problems).to.deep.equal(whole.problems);
        },
      ),
      { numRuns: 60 },
    );
  });

  const cut = "the JSON is cut";
  const wrong: [what: string, content: string, problems: Problem[]][] = [
    ["nothing", "", [{ why: "empty", line: undefined }]],
    ["blank lines", "\n \n", [{ why: "empty", line: undefined }]],
    ["a cut document", '{"Records":[{"eventVer', [{ why: cut, line: 1 }]],
    ["a cut document of several lines", '{\n  "Records": [\n    {\n', [{ why: cut, line: 3 }]],
    [
      "a wrong document of several lines",
      '{\n  "Records": [\n    wrong\n  ]\n}',
      [{ why: "not JSON", line: 3 }],
    ],
    [
      "wrong lines",
      '{"a":1}\nwrong\n{"b":2}\n{"c":',
      [
        { why: "not JSON", line: 2 },
        { why: cut, line: 4 },
      ],
    ],
    ["a wrong first line", 'wrong\n{"b":2}', [{ why: "not JSON", line: 1 }]],
    ["something else", "PK\u0003\u0004", [{ why: "not JSON", line: 1 }]],
  ];
  for (const [what, content, problems] of wrong) {
    it(`cannot be read of ${what}`, async () => {
      expect((await read(content)).problems).to.deep.equal(problems);
    });
  }

  it("is read as far as it goes", async () => {
    const records = many(300);
    const { values, problems } = await read(logFile(records).slice(0, -500));
    expect(recordsOf(values).length).to.be.within(200, 299);
    expect(problems).to.deep.equal([{ why: cut, line: 1 }]);
    expect((await read('{"a":1}\nwrong\n{"b":2}')).values).to.deep.equal([{ a: 1 }, { b: 2 }]);
  });

  it("may have any number of lines, in order", async () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `{"at":${at}}`).join("\n");
    const { values, lines } = await read(text, 10_000);
    expect(values).to.deep.equal(Array.from({ length: 20_000 }, (_, at) => ({ at })));
    expect(lines.at(-1)).to.equal(20_000);
  });
});
