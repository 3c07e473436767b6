import { expect } from "chai";
import { salvage } from "../../settings/salvage.ts";
import { settings, settingsInput } from "../support/settings.ts";

describe("salvage", () => {
  it("loses nothing of settings that are right", () => {
    expect(salvage(settingsInput(), [])).to.deep.equal({ draft: settings(), lost: [] });
  });

  it("loses a wrong value only, and says which", () => {
    const { draft, lost } = salvage(settingsInput({ accounts: { payments: { email: "x", id: "1" } } }), []);
    expect(lost).to.deep.equal([
      ["accounts", "payments", "id"],
      ["accounts", "payments", "email"],
    ]);
    expect(draft.accounts?.payments).to.deep.equal({ unit: "workloads/production", tags: {} });
    expect(draft.organization).to.deep.equal(settings().organization);
  });

  it("keeps a section that lacks what it must have", () => {
    const { draft } = salvage(settingsInput({ organization: { prefix: 1 }, regions: { home: "x" } }), []);
    const { prefix, ...organization } = settings().organization;
    expect(prefix).to.equal("acme");
    expect(draft.organization).to.deep.equal(organization);
    expect(draft.regions).to.deep.equal({ governed: ["eu-west-1", "us-east-1"] });
  });

  it("loses what holds a place where something is missing", () => {
    const { draft, lost } = salvage(settingsInput({ archive: { lock: { mode: "compliance" } } }), []);
    expect(lost).to.deep.equal([["archive", "lock"]]);
    expect(draft.archive?.lock).to.equal(undefined);
  });

  it("loses a list whole, so that no item changes its number", () => {
    const { draft, lost } = salvage(settingsInput({ regions: { governed: ["x", "eu-west-1"] } }), []);
    expect(lost).to.deep.equal([["regions", "governed"]]);
    expect(draft.regions).to.deep.equal({ home: "eu-west-1" });
  });

  it("loses unknown keys and maps under wrong keys", () => {
    const { lost } = salvage(settingsInput({ trial: {}, units: { "a/b": {} }, trail: { nam: 1 } }), []);
    expect(lost).to.deep.equal([["units", "a/b"], ["trail", "nam"], ["trial"]]);
  });

  it("loses what was refused beforehand", () => {
    const refused = [["trail"], ["regions", "governed", 1]];
    const { draft, lost } = salvage(settingsInput({ trail: { secure: "v1:AAAA" } }), refused);
    expect(lost).to.deep.equal([["trail"], ["regions", "governed"]]);
    expect(draft.trail).to.deep.equal(settings().trail);
    expect(draft.regions).to.deep.equal({ home: "eu-west-1" });
  });

  it("loses everything where there is no map", () => {
    expect(salvage("nothing", [])).to.deep.equal({ draft: {}, lost: [[]] });
  });
});
