import { expect } from "chai";
import { retentionOf } from "../../settings/retention.ts";
import { settings } from "../support/settings.ts";

describe("retentionOf", () => {
  it("is the default of a class that is not named", () => {
    expect(retentionOf(settings().archive, "network")).to.deep.equal({
      instantRetrievalAfterDays: 90,
      expireAfterDays: 730,
    });
  });

  it("is what the settings say as a whole, with nothing of the default in it", () => {
    const { archive } = settings({ archive: { retention: { network: { expireAfterDays: 30 } } } });
    expect(retentionOf(archive, "network")).to.deep.equal({ expireAfterDays: 30 });
  });
});
