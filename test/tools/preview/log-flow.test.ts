import { expect } from "chai";
import { duration } from "../../../tools/preview/duration.ts";
import { logFlows } from "../../../tools/preview/log-flow.ts";
import { logFlowSvg } from "../../../tools/preview/log-flow-svg.ts";
import { archive } from "../../support/archive-plan.ts";
import { plan, resource } from "../../support/plan.ts";

describe("the log flow", () => {
  it("is read from lifecycle rules, locks and replication", () => {
    expect(logFlows(archive)).to.deep.equal([
      {
        source: "cloudtrail",
        title: "CloudTrail",
        retentionClass: "audit",
        regions: ["eu-west-1"],
        copies: ["eu-central-1"],
        transitions: [
          { storageClass: "GLACIER_IR", afterDays: 90 },
          { storageClass: "DEEP_ARCHIVE", afterDays: 730 },
        ],
        expiresAfterDays: 2557,
        lock: { mode: "compliance", days: 365 },
      },
      {
        source: "alb",
        title: "Application load balancers",
        retentionClass: "load-balancing",
        regions: ["eu-west-1", "us-east-1"],
        copies: [],
        transitions: [],
        expiresAfterDays: 30,
        lock: undefined,
      },
    ]);
  });

  it("is empty without an archive", () => {
    expect(logFlows([])).to.deep.equal([]);
  });
});

describe("durations", () => {
  const CASES: readonly (readonly [number, string])[] = [
    [1, "1 d"],
    [30, "30 d"],
    [364, "364 d"],
    [365, "1 y"],
    [366, "1 y"],
    [370, "370 d"],
    [730, "2 y"],
    [2557, "7 y"],
    [3650, "10 y"],
  ];
  for (const [days, text] of CASES) {
    it(`${days} days are ${text}`, () => {
      expect(duration(days)).to.equal(text);
    });
  }
});

describe("the picture of the log flow", () => {
  const svg = logFlowSvg(plan(archive));

  it("says what the plan says", () => {
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(texts).to.deep.equal([
      "source",
      "bucket",
      "storage class, from day; expiry",
      "audit",
      "eu-west-1, copied, locked 1 y",
      "CloudTrail",
      "Standard",
      "Instant 90",
      "Deep 730",
      "ends 7 y",
      "load-balancing",
      "2 regions",
      "Application load balancers",
      "Standard",
      "ends 30 d",
    ]);
  });

  it("keeps every box inside its frame", () => {
    const everyClass = resource("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration", "all", {
      inputs: {
        rules: [
          {
            id: "s3-access",
            transitions: ["GLACIER_IR", "GLACIER", "DEEP_ARCHIVE"].map((storageClass) => ({
              days: 999,
              storageClass,
            })),
            expiration: { days: 9999 },
          },
        ],
      },
    });
    const full = logFlowSvg(plan([...archive, everyClass]));
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(full) ?? [];
    const boxes = [...full.matchAll(/<rect x="(\d+)" y="([\d.]+)" width="(\d+)" height="(\d+)"/g)];
    expect(boxes.length).to.be.greaterThan(8);
    for (const [box, x, y, boxWidth, boxHeight] of boxes) {
      expect(Number(x) + Number(boxWidth), box).to.be.at.most(Number(width));
      expect(Number(y) + Number(boxHeight), box).to.be.at.most(Number(height));
    }
  });

  it("asks for nothing from elsewhere, and writes names as text", () => {
    expect(svg).not.to.match(/url\(|href|@import|<script/);
    expect(logFlowSvg({ ...plan(archive), stack: "a<b" })).to.contain("stack a&lt;b:");
  });
});
