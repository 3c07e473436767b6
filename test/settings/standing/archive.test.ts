import { expect } from "chai";
import { archive } from "../../../settings/standing/archive.ts";
import { settings } from "../../support/settings.ts";

const between = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  archive(settings({ archive: before }), settings({ archive: after }));

const lock = { mode: "compliance", days: 365 };
const replica = { region: "eu-central-1" };

describe("an archive that stands", () => {
  it("keeps its lock", () => {
    expect(between({ lock }, {})).to.deep.equal([
      {
        place: ["archive", "lock"],
        message: 'Object Lock can never be turned off again; keep mode "compliance" and 365 days',
      },
    ]);
  });

  it("gets no weaker lock and no shorter one", () => {
    expect(between({ lock }, { lock: { mode: "governance", days: 364 } })).to.deep.equal([
      {
        place: ["archive", "lock", "mode"],
        message:
          'a lock is never weakened, and logs locked in compliance mode stay so in any case; keep "compliance"',
      },
      {
        place: ["archive", "lock", "days"],
        message:
          "a lock is never shortened, and logs already locked stay so in any case; write 365 days or more",
      },
    ]);
  });

  it("may get a lock, a stronger one and a longer one", () => {
    expect(between({}, { lock })).to.deep.equal([]);
    expect(between({ lock: { mode: "governance", days: 30 } }, { lock })).to.deep.equal([]);
  });

  it("keeps its replica where it is", () => {
    const place = ["archive", "replica"];
    const message =
      'would delete protected buckets in "eu-central-1", and the logs in them; keep the region "eu-central-1"';
    expect(between({ replica }, {})).to.deep.equal([
      { place, message: `leaving the replica out ${message}` },
    ]);
    expect(between({ replica }, { replica: { region: "eu-north-1" } })).to.deep.equal([
      { place, message: `moving the replica to "eu-north-1" ${message}` },
    ]);
    expect(between({ replica }, { replica })).to.deep.equal([]);
    expect(between({}, { replica })).to.deep.equal([]);
  });

  it("keeps its names", () => {
    const after = settings({ organization: { prefix: "other" } });
    expect(archive(settings(), after)).to.deep.equal([
      {
        place: ["organization", "prefix"],
        message:
          'another prefix would replace every protected bucket of the archive, because buckets cannot be renamed; keep "acme"',
      },
    ]);
  });
});
