import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { WHOLE_UP_TO } from "../../../../../tools/guardrails/replay/files/event-file.ts";
import { eventsAt } from "../../../../../tools/guardrails/replay/files/index.ts";
import { localEvents } from "../../../../../tools/guardrails/replay/files/local.ts";
import { all, textOf } from "../../../../support/replay.ts";

describe("events on this machine", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "landing-zone-test-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const put = (path: string, content = "{}") => {
    writeFileSync(join(folder, path), content);
  };

  const names = async () =>
    (await all(localEvents(folder).files())).map(({ name }) => name.slice(folder.length + 1));

  it("are all files of a folder and of those within it, by name, without hidden ones", async () => {
    for (const path of ["2026", "2025", ".git"]) mkdirSync(join(folder, path));
    for (const path of ["b.json", "a.json.gz", "2026/x", "2025/y", ".DS_Store", ".git/config"]) put(path);
    expect(await names()).to.deep.equal(["2025/y", "2026/x", "a.json.gz", "b.json"]);
    expect(localEvents(folder).total).to.deep.equal({ files: 4, bytes: 8 });
  });

  it("are one file", async () => {
    put("events.json", "{}");
    const [file, ...others] = await all(localEvents(join(folder, "events.json")).files());
    expect([file?.bytes, others, await textOf(file)]).to.deep.equal([2, [], "{}"]);
  });

  it("come as a stream if they are large", async () => {
    put("large.json", "x".repeat(WHOLE_UP_TO + 1));
    const [file] = await all(localEvents(folder).files());
    const pieces = await all((await file!.open()) as AsyncIterable<Buffer>);
    expect(Buffer.concat(pieces).length).to.equal(WHOLE_UP_TO + 1);
  });

  it("say themselves that they are not there any more", async () => {
    symlinkSync(join(folder, "gone"), join(folder, "link"));
    const [file] = await all(localEvents(folder).files());
    expect(file?.name).to.equal(join(folder, "link"));
    expect(() => file?.open()).to.throw("ENOENT");
  });

  it("are refused if there is nothing, or the address is wrong", async () => {
    const refusal = async (location: string) =>
      await eventsAt(location, "eu-west-1").catch((error: unknown) => (error as Error).message);
    expect(await refusal("/nowhere/at/all")).to.equal(
      "There is nothing at /nowhere/at/all.\nName a file, a folder or s3://bucket/prefix.",
    );
    expect(await refusal("s3://Not A Bucket/x")).to.equal(
      "s3://Not A Bucket/x is no address of S3.\nWrite it as s3://bucket/prefix.",
    );
  });

  it("are at a path or an address", async () => {
    put("events.json");
    expect((await eventsAt(folder, "eu-west-1")).total).to.deep.equal({ files: 1, bytes: 2 });
    for (const address of ["s3://acme-logs", "s3://acme-logs/", "s3://acme-logs/AWSLogs/o-1/"]) {
      expect((await eventsAt(address, "eu-west-1")).total).to.equal(undefined);
    }
  });
});
