import { expect } from "chai";
import type { Events } from "../../../../tools/guardrails/replay/files/event-file.ts";
import { replayed, type Seen } from "../../../../tools/guardrails/replay/replay.ts";
import { logFile, record } from "../../../support/cloudtrail.ts";
import { eventsOf, fileOf } from "../../../support/replay.ts";

const ONE = logFile([record("ec2", "RunInstances")]);
const TWO = logFile([record("ec2", "RunInstances"), record("ec2", "StopInstances")]);

const count = async (
  events: Events,
  onProgress: (seen: Seen) => void = () => undefined,
  signal?: AbortSignal,
) =>
  await replayed(
    events,
    (_, summary) => {
      summary.allowed += 1;
    },
    onProgress,
    signal ?? new AbortController().signal,
  );

describe("a replay", () => {
  it("judges every record of every file, and goes on after what it cannot read", async () => {
    const summary = await count(eventsOf(fileOf("one", ONE), fileOf("wrong", "wrong"), fileOf("two", TWO)));
    expect([summary.files, summary.records]).to.deep.equal([3, 3]);
    expect(summary.unreadable.list()).to.deep.equal([
      { file: "wrong", why: "not JSON", line: 1, further: 0 },
    ]);
  });

  it("tells how far it has come", async () => {
    const seen: Seen[] = [];
    await count(eventsOf(fileOf("one", ONE), fileOf("two", TWO)), (each) => seen.push(each));
    expect(seen).to.deep.equal([
      { files: 0, bytes: ONE.length, records: 1 },
      { files: 1, bytes: ONE.length + TWO.length, records: 3 },
    ]);
  });

  it("ends with what it has once it is cancelled", async () => {
    const controller = new AbortController();
    const onProgress = () => {
      controller.abort();
    };
    const summary = await count(
      eventsOf(fileOf("one", ONE), fileOf("two", TWO)),
      onProgress,
      controller.signal,
    );
    expect(summary.records).to.equal(1);
  });
});
