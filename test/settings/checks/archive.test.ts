import { expect } from "chai";
import { problemLines } from "../../support/settings.ts";

describe("replicaRegion", () => {
  it("wants the second copy elsewhere", () => {
    expect(problemLines({ archive: { replica: { region: "eu-central-1" } } })).to.deep.equal([]);
    expect(problemLines({ archive: { replica: { region: "eu-west-1" } } })).to.deep.equal([
      'archive.replica.region: got "eu-west-1", allowed: another region than regions.home, so that one of the two outlives the other; fix: choose another region',
    ]);
  });
});

describe("lockAndExpiry", () => {
  const locked = (days: number, retention: object) =>
    problemLines({ archive: { lock: { mode: "governance", days }, retention } });
  const said = (days: number) =>
    `allowed: ${days} (archive.lock.days) or more, because a locked log cannot expire; fix: write ${days} or more, or a shorter lock`;

  it("takes a lock that ends on the day of the expiry", () => {
    expect(locked(730, {})).to.deep.equal([]);
  });

  it("refuses an expiry before the lock ends, and a default too, but not of classes without a lock", () => {
    const retention = {
      audit: { expireAfterDays: 800 },
      configuration: { expireAfterDays: 1 },
      network: { expireAfterDays: 730 },
    };
    expect(locked(801, retention)).to.deep.equal([
      `archive.retention.audit.expireAfterDays: got 800, ${said(801)}`,
      `archive.retention.network.expireAfterDays: got 730, ${said(801)}`,
      `archive.retention.waf.expireAfterDays: got 730, its default, ${said(801)}`,
      `archive.retention.application.expireAfterDays: got 730, its default, ${said(801)}`,
      `archive.retention.cloudwatch-export.expireAfterDays: got 730, its default, ${said(801)}`,
    ]);
  });

  it("has no verdict on a class that could not be read", () => {
    const days = "a whole number of days, 1 to 36500";
    expect(locked(800, { audit: { expireAfterDays: 0 } }).slice(0, 2)).to.deep.equal([
      `archive.retention.audit.expireAfterDays: got 0, allowed: ${days}; fix: correct the value`,
      `archive.retention.network.expireAfterDays: got 730, its default, ${said(800)}`,
    ]);
  });
});

describe("transitions", () => {
  const kept = (network: object) => problemLines({ archive: { retention: { network } } });
  const said = (title: string, from: number, minimum: number, setting: string) =>
    `allowed: ${from + minimum} or more: logs enter ${title} after ${from} days, and AWS charges for ${minimum} days there in any case; fix: write ${from + minimum} or more, or leave ${setting} out`;

  it("takes each class for exactly as long as it is charged for", () => {
    expect(
      kept({
        instantRetrievalAfterDays: 1,
        flexibleRetrievalAfterDays: 91,
        deepArchiveAfterDays: 181,
        expireAfterDays: 361,
      }),
    ).to.deep.equal([]);
  });

  it("takes logs that never leave the first class", () => {
    expect(kept({ expireAfterDays: 1 })).to.deep.equal([]);
  });

  it("refuses every stay that is a day too short", () => {
    const retention = {
      instantRetrievalAfterDays: 1,
      flexibleRetrievalAfterDays: 90,
      deepArchiveAfterDays: 179,
      expireAfterDays: 358,
    };
    const at = "archive.retention.network";
    expect(kept(retention)).to.deep.equal([
      `${at}.flexibleRetrievalAfterDays: got 90, ${said("Glacier Instant Retrieval", 1, 90, "instantRetrievalAfterDays")}`,
      `${at}.deepArchiveAfterDays: got 179, ${said("Glacier Flexible Retrieval", 90, 90, "flexibleRetrievalAfterDays")}`,
      `${at}.expireAfterDays: got 358, ${said("Glacier Deep Archive", 179, 180, "deepArchiveAfterDays")}`,
    ]);
  });

  it("refuses logs that would get warmer again", () => {
    const retention = {
      instantRetrievalAfterDays: 200,
      deepArchiveAfterDays: 100,
      expireAfterDays: 1000,
    };
    expect(kept(retention)).to.deep.equal([
      `archive.retention.network.deepArchiveAfterDays: got 100, ${said("Glacier Instant Retrieval", 200, 90, "instantRetrievalAfterDays")}`,
    ]);
  });
});
