import { expect } from "chai";
import picocolors from "picocolors";
import type { Decision } from "../../../tools/recover/decisions.ts";
import { told } from "../../../tools/recover/told.ts";
import { BUCKET, decision, KEY } from "./support.ts";

const plain = picocolors.createColors(false);

const found = decision(KEY, "archive-key", { kind: "record", id: "key-1", sure: true });
const named = decision(BUCKET, "audit", { kind: "record", id: "acme-audit", sure: false });
const lost = decision("aws:lambda/function:Function", "forward", { kind: "unclear", why: "nothing tells" });

describe("what the recovery tells", () => {
  it("is a line for each thing, with where it is and what happens", () => {
    const component: Decision = {
      operation: {
        type: "updating",
        resource: { urn: "urn:pulumi:test::lz::a:b:C::old", type: "a:b:C", custom: false },
      },
      place: undefined,
      fate: { kind: "look", id: "" },
    };
    const forgotten = decision("aws:s3/bucketPolicy:BucketPolicy", "policy", { kind: "forget" });
    const double = decision(KEY, "double", { kind: "doubled", why: "two" });
    const slow = decision(KEY, "slow", { kind: "unfinished" });
    const rows = told([found, named, forgotten, component, lost, double, slow], plain).map((line) =>
      line.trim().split(/ {2,}/),
    );
    const here = ["222222222222", "eu-west-1"];
    expect(rows).to.deep.equal([
      ["resource", "type", "account", "region", "id", "what happens"],
      ["archive-key", "aws:kms:Key", ...here, "key-1", "creating: is in AWS, recorded"],
      ["audit", "aws:s3:Bucket", ...here, "acme-audit", "creating: recorded if it is in AWS"],
      ["policy", "aws:s3:BucketPolicy", ...here, "-", "creating: not in AWS, forgotten"],
      ["old", "a:b:C", "-", "-", "-", "updating: recorded before, looked at again"],
      ["forward", "aws:lambda:Function", ...here, "-", "creating: cannot be told"],
      ["double", "aws:kms:Key", ...here, "-", "creating: may be there twice"],
      ["slow", "aws:kms:Key", ...here, "-", "creating: not finished by AWS"],
    ]);
  });
});
