import { expect } from "chai";
import { within, written } from "../../settings/path.ts";

describe("path", () => {
  it("is written as a person would write it", () => {
    expect(written(["accounts", "log-archive", "email"])).to.equal("accounts.log-archive.email");
    expect(written(["regions", "governed", 1])).to.equal("regions.governed[1]");
    expect(written(["units", "Big Unit", "id"])).to.equal('units["Big Unit"].id');
    expect(written(["a\nb"])).to.equal('["a\\nb"]');
    expect(written([])).to.equal("all settings");
  });

  it("knows what lies in it", () => {
    expect(within(["a", "b"], ["a", "b"])).to.equal(true);
    expect(within(["a", "b"], ["a", "b", "c"])).to.equal(true);
    expect(within(["a", "b"], ["a"])).to.equal(false);
    expect(within(["a", "b"], ["a", "c"])).to.equal(false);
    expect(within([], ["a"])).to.equal(true);
  });
});
