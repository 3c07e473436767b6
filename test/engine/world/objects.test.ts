import { expect } from "chai";
import { refusalBy, WorldOfTests } from "../support/world.ts";
import { BUCKET, LOCK, VERSIONING } from "./rules/s3.ts";

const AUDIT = "acme-audit-eu-west-1-444444444444";
const KEY = "AWSLogs/o-a1b2c3d4e5/111111111111/CloudTrail/x.json.gz";
const NOON = new Date("2026-02-27T12:00:00Z");

describe("objects in the stand-in for AWS", () => {
  const aws = new WorldOfTests();
  const here = { bucket: AUDIT, region: "eu-west-1" };

  const deliver = (more: { lockedUntil?: Date } = {}, now = NOON) =>
    refusalBy(() => {
      aws.world.deliver({ bucket: AUDIT, key: KEY, ...more }, now);
    });
  const remove = (at: string) =>
    refusalBy(() => {
      aws.world.removeObject(AUDIT, KEY, new Date(at));
    });

  async function lockedBucket(defaultRetention: object): Promise<void> {
    await aws.create(BUCKET, { ...here, objectLockEnabled: true });
    await aws.create(VERSIONING, { ...here, versioningConfiguration: { status: "Enabled" } });
    expect(await aws.create(LOCK, { ...here, rule: { defaultRetention } })).to.equal("done");
  }

  it("are refused where there is no bucket", () => {
    expect(deliver()).to.equal(`NoSuchBucket: there is no bucket ${AUDIT}`);
  });

  it("keep their bucket from being deleted for as long as they are there", async () => {
    await aws.create(BUCKET, here);
    expect(deliver()).to.equal("done");
    expect(await aws.delete(BUCKET, AUDIT, "eu-west-1")).to.equal(`BucketNotEmpty: ${AUDIT} holds objects`);
    expect(remove("2026-02-27T12:00:01Z")).to.equal("done");
    expect(remove("2026-02-27T12:00:02Z")).to.equal(`NoSuchKey: there is no ${KEY} in ${AUDIT}`);
    expect(await aws.delete(BUCKET, AUDIT, "eu-west-1")).to.equal("done");
  });

  for (const [retention, end, lastMoment] of [
    [{ mode: "COMPLIANCE", days: 30 }, "2026-03-29T12:00:00.000Z", "2026-03-29T11:59:59Z"],
    [{ mode: "GOVERNANCE", years: 2 }, "2028-02-27T12:00:00.000Z", "2028-02-27T11:59:59Z"],
  ] as const) {
    it(`are locked for the bucket's own retention: ${JSON.stringify(retention)}`, async () => {
      await lockedBucket(retention);
      expect(deliver()).to.equal("done");
      expect(remove(lastMoment)).to.equal(
        `AccessDenied: ${AUDIT}/${KEY}?versionId=1 is protected by Object Lock until ${end}`,
      );
      expect(remove(end)).to.equal("done");
    });
  }

  it("are locked for as long as their delivery says, where the bucket can lock", async () => {
    const lockedUntil = new Date("2026-03-01T00:00:00Z");
    await aws.create(BUCKET, here);
    expect(deliver({ lockedUntil })).to.equal("InvalidRequest: Bucket is missing Object Lock Configuration");
    aws.world.drift(BUCKET, AUDIT, { objectLockEnabled: true });
    expect(deliver({ lockedUntil })).to.equal("done");
    expect(remove("2026-02-28T00:00:00Z")).to.match(/^AccessDenied: .* until 2026-03-01T00:00:00.000Z$/);
  });

  it("stay in all their versions while one of them is locked", async () => {
    await lockedBucket({ mode: "COMPLIANCE", days: 30 });
    deliver();
    deliver({}, new Date("2026-03-10T12:00:00Z"));
    expect(remove("2026-03-30T00:00:00Z")).to.match(/^AccessDenied: .*\?versionId=2 /);
    expect(await aws.delete(BUCKET, AUDIT, "eu-west-1")).to.match(/^BucketNotEmpty/);
    expect(remove("2026-04-09T12:00:00Z")).to.equal("done");
    expect(await aws.delete(BUCKET, AUDIT, "eu-west-1")).to.equal("done");
  });

  it("take each other's place where no versions are kept", async () => {
    await aws.create(BUCKET, here);
    deliver();
    deliver();
    expect(aws.world.state.all("object").map(({ id }) => id)).to.deep.equal([
      `${AUDIT}/${KEY}?versionId=null`,
    ]);
  });
});
