import { expect } from "chai";
import { problemLines } from "../../support/settings.ts";

const UNIT = 'allowed: "root" or a unit of the section "units"';

describe("coreAccounts", () => {
  it("wants each of the five", () => {
    expect(
      problemLines({
        accounts: {
          management: undefined,
          "log-archive": undefined,
          "security-tooling": undefined,
          observability: undefined,
          network: undefined,
        },
      }),
    ).to.deep.equal([
      'accounts.management: got nothing, allowed: an account, because the landing zone stands on it; fix: add it with its "id"',
      ...["log-archive", "security-tooling", "observability", "network"].map(
        (key) =>
          `accounts.${key}: got nothing, allowed: an account, because the landing zone stands on it; fix: add it, with "email" to create it or "id" to adopt it`,
      ),
    ]);
  });
});

describe("accountOrigin", () => {
  const fix = 'allowed: one of the two; fix: write "email" to create the account, or "id" to adopt it';

  it("takes an id alone, an e-mail address alone, and a name with the latter", () => {
    const accounts = { payments: { name: "Payments" }, adopted: { id: "222233334444" } };
    expect(problemLines({ accounts })).to.deep.equal([]);
  });

  it("refuses an account with neither id nor e-mail address", () => {
    expect(problemLines({ accounts: { payments: { email: undefined } } })).to.deep.equal([
      `accounts.payments: got neither id nor email, ${fix}`,
    ]);
  });

  it("refuses an account with both", () => {
    expect(problemLines({ accounts: { payments: { id: "222233334444" } } })).to.deep.equal([
      `accounts.payments: got both id and email, ${fix}`,
    ]);
  });

  it("refuses a name for an adopted account", () => {
    const accounts = { adopted: { id: "222233334444", name: "Mine" } };
    expect(problemLines({ accounts })).to.deep.equal([
      'accounts.adopted.name: got "Mine", allowed: a name only with "email", because an adopted account keeps the one it has; fix: leave it out',
    ]);
  });

  it("has no verdict where the id could not be read", () => {
    expect(problemLines({ accounts: { payments: { email: undefined, id: "1" } } })).to.deep.equal([
      'accounts.payments.id: got "1", allowed: twelve digits in quotes; fix: write it like "111122223333"',
    ]);
  });
});

describe("managementAccount", () => {
  it("wants an id", () => {
    expect(problemLines({ accounts: { management: { id: undefined } } })).to.deep.equal([
      "accounts.management.id: got nothing, allowed: its account id, because it is there before the organization is; fix: add it in quotes",
    ]);
  });

  it("wants no e-mail address", () => {
    expect(problemLines({ accounts: { management: { email: "m@example.com" } } })).to.deep.equal([
      'accounts.management.email: got "m@example.com", allowed: no e-mail address, because it is there before the organization is; fix: leave it out',
    ]);
  });

  it("stays at the root", () => {
    expect(problemLines({ accounts: { management: { unit: "root" } } })).to.deep.equal([]);
    expect(problemLines({ accounts: { management: { unit: "security" } } })).to.deep.equal([
      'accounts.management.unit: got "security", allowed: "root", because no policy of a unit applies to the management account; fix: leave it out',
    ]);
  });
});

describe("uniqueEmails and uniqueIds", () => {
  it("refuse what stands twice, where it stands again, in whatever case", () => {
    const accounts = {
      payments: { email: "Network@example.com" },
      one: { id: "222233334444" },
      two: { id: "222233334444" },
    };
    expect(problemLines({ accounts })).to.deep.equal([
      'accounts.payments.email: got "Network@example.com" as in accounts.network.email, allowed: an address of its own; fix: write another, for example the same with + and the account\'s key before the @',
      'accounts.two.id: got "222233334444" as in accounts.one.id, allowed: an id of its own; fix: correct one of the two',
    ]);
  });
});

describe("accountUnits", () => {
  it("takes the root and every unit of the tree", () => {
    const accounts = { payments: { unit: "root" }, network: { unit: "workloads" } };
    expect(problemLines({ accounts })).to.deep.equal([]);
  });

  it("refuses a unit that is not there, and names one that comes near", () => {
    const accounts = { payments: { unit: "workloads/prodcution" }, network: { unit: "platform" } };
    expect(problemLines({ accounts })).to.deep.equal([
      `accounts.network.unit: got "platform", ${UNIT}; fix: add the unit to "units", or name another`,
      `accounts.payments.unit: got "workloads/prodcution", ${UNIT}; fix: did you mean "workloads/production"?`,
    ]);
  });

  it("has no verdict where the unit, or all units, could not be read", () => {
    expect(problemLines({ units: 5 })).to.deep.equal([
      "units: got 5, allowed: a map; fix: write its settings on the lines below it, indented",
    ]);
    expect(problemLines({ units: { workloads: { units: { production: 5 } } } })).to.deep.equal([
      "units.workloads.units.production: got 5, allowed: a map of settings; fix: write its settings on the lines below it, indented",
    ]);
  });
});
