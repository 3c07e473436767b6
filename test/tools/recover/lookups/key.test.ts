import { KMSClient } from "@aws-sdk/client-kms";
import { expect } from "chai";
import { findKey } from "../../../../tools/recover/lookups/key.ts";
import { fakeOf } from "./support.ts";

const LOGS = "Logs of acme";
const KEYS = [
  { KeyId: "first", Description: LOGS, Enabled: true },
  { KeyId: "deleted", Description: LOGS, Enabled: false },
  { KeyId: "other", Description: "Something else", Enabled: true },
  { KeyId: "second", Description: LOGS, Enabled: true },
];

const client = fakeOf(KMSClient, ({ name, input }) => {
  const { KeyId, Marker } = input as { KeyId?: string; Marker?: string };
  if (name === "DescribeKey") return { KeyMetadata: KEYS.find((key) => key.KeyId === KeyId) };
  return Marker === undefined
    ? { Keys: KEYS.slice(0, 3), Truncated: true, NextMarker: "next" }
    : { Keys: KEYS.slice(3), Truncated: false };
});
const find = (description: string, ...known: readonly string[]) =>
  findKey({ description }, new Set(known), client.client);

describe("the lookup of a key", () => {
  it("finds the one with its description that can be used and that the state does not know", async () => {
    expect(await find(LOGS, "first")).to.deep.equal({ kind: "found", id: "second" });
    expect(await find("Something else")).to.deep.equal({ kind: "found", id: "other" });
  });

  it("finds none where the state knows them all", async () => {
    expect(await find(LOGS, "first", "second")).to.deep.equal({ kind: "absent" });
    expect(await find("Nobody's")).to.deep.equal({ kind: "absent" });
  });

  it("does not choose between two", async () => {
    expect(await find(LOGS)).to.deep.equal({ kind: "unclear", why: "more than one fits: first, second" });
  });
});
