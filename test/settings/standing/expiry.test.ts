import { expect } from "chai";
import { losses } from "../../../settings/standing.ts";
import { settings } from "../../support/settings.ts";

const kept = (days: number) => settings({ archive: { retention: { waf: { expireAfterDays: days } } } });

describe("logs that are kept", () => {
  it("are told of when they would go sooner, also by falling back to a default", () => {
    const place = ["archive", "retention", "waf", "expireAfterDays"];
    expect(losses(kept(400), kept(399))).to.deep.equal([
      {
        place,
        message:
          "logs older than 399 days that are kept for 400 today would expire soon after the next up; write 400 or more to keep them",
      },
    ]);
    expect(losses(kept(1000), settings()).map((each) => each.place)).to.deep.equal([place]);
  });

  it("may be kept for longer", () => {
    for (const days of [400, 401]) expect(losses(kept(400), kept(days))).to.deep.equal([]);
  });

  it("are no matter in another organization", () => {
    const elsewhere = settings({ accounts: { management: { id: "999999999999" } } });
    expect(losses(kept(1000), elsewhere)).to.deep.equal([]);
  });
});
