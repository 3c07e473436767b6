import { expect } from "chai";
import { filled, STAND_INS } from "../../../components/guardrails/stand-in-place.ts";
import { CORE_ACCOUNTS } from "../../../facts/accounts.ts";

const REAL = {
  organizationId: "o-a1b2c3d4e5",
  accounts: {
    management: "111111111111",
    "log-archive": "222222222222",
    "security-tooling": "333333333333",
    observability: "444444444444",
    network: "555555555555",
  },
};

describe("ids that stand in for real ones", () => {
  it("are as long as an account id, and as long as an organization's can be", () => {
    expect(CORE_ACCOUNTS.map((key) => STAND_INS.accounts[key].length)).to.deep.equal([12, 12, 12, 12, 12]);
    expect(STAND_INS.organizationId.length).to.equal(34);
  });

  it("all differ, and give way to the real ones wherever they are", () => {
    const all = [STAND_INS.organizationId, ...CORE_ACCOUNTS.map((key) => STAND_INS.accounts[key])];
    expect(new Set(all).size).to.equal(6);
    expect(filled([...all, ...all].join(" "), REAL)).to.equal(
      [...Array(2).keys()]
        .map(() => [REAL.organizationId, ...CORE_ACCOUNTS.map((key) => REAL.accounts[key])].join(" "))
        .join(" "),
    );
  });
});
