import type { Organization, Statement } from "../../components/guardrails/simulate/policy.ts";
import { simulator } from "../../components/guardrails/simulate/simulator.ts";
import type { CloudTrailRecord } from "../../tools/guardrails/replay/call/record.ts";
import type { EventFile, Events } from "../../tools/guardrails/replay/files/event-file.ts";
import { recordJudge } from "../../tools/guardrails/replay/record-judge.ts";
import { Summary } from "../../tools/guardrails/replay/summary/summary.ts";
import { target } from "../components/guardrails/simulate/support/organization.ts";
import { MEMBER, OTHER_MEMBER, type RawRecord } from "./cloudtrail.ts";

export const MANAGEMENT = "111111111111";

/** Two member accounts under a root with those policies, called `root-scp` and `root-rcp`. */
export function organizationWith(policies: Partial<Record<"scp" | "rcp", Statement[]>>): Organization {
  const root = target("root", policies);
  return {
    id: "o-a1b2c3d4e5",
    managementAccountId: MANAGEMENT,
    accounts: new Map([
      [MEMBER, [root, target("account:payments")]],
      [OTHER_MEMBER, [root, target("account:orders")]],
    ]),
  };
}

/** A record as the code reads it. */
export const read = (raw: RawRecord): CloudTrailRecord => raw as unknown as CloudTrailRecord;

/** What is seen of records under those policies. */
export function summaryOf(
  policies: Partial<Record<"scp" | "rcp", Statement[]>>,
  ...records: readonly RawRecord[]
): Summary {
  const organization = organizationWith(policies);
  const judge = recordJudge(organization, simulator(organization).verdict);
  const summary = new Summary();
  for (const record of records) judge(read(record), summary);
  return summary;
}

/** How a record is counted under those policies: in a word, with what it depends on. */
export function outcomeOf(policies: Partial<Record<"scp" | "rcp", Statement[]>>, record: RawRecord): string {
  const { denied, deniedAlready, unknown, allowed } = summaryOf(policies, record);
  if (denied.calls > 0) return "denied";
  if (deniedAlready.calls > 0) return "denied already";
  if (unknown.calls > 0) return `unknown: ${unknown.list()[0]?.about?.join(", ") ?? ""}`;
  return allowed > 0 ? "allowed" : "no request";
}

export const fileOf = (name: string, content: string | Buffer): EventFile => {
  const bytes = Buffer.from(content);
  return { name, bytes: bytes.length, open: () => Promise.resolve(bytes) };
};

export const eventsOf = (...files: readonly EventFile[]): Events => ({
  async *files() {
    yield* await Promise.resolve(files);
  },
});

/** Pieces of a text or of bytes, so many bytes in each. */
export async function* piecesOf(content: string | Buffer, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

/** What a file holds that comes whole. */
export const textOf = async (file: EventFile | undefined): Promise<string> =>
  ((await file?.open()) as Buffer).toString();

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
