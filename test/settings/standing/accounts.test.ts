import { expect } from "chai";
import { accounts } from "../../../settings/standing/accounts.ts";
import { settings } from "../../support/settings.ts";

const between = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  accounts(settings({ accounts: before }), settings({ accounts: after }));

const adopted = { id: "222233334444" };

describe("accounts that stand", () => {
  it("are not left out", () => {
    expect(between({}, { payments: undefined })).to.deep.equal([
      {
        place: ["accounts", "payments"],
        message:
          'leaving "payments" out would delete a protected account; `pulumi state unprotect` and then `pulumi state delete` let it go, and it stays open in AWS',
      },
    ]);
  });

  it("keep their key, created or adopted", () => {
    const refusal = {
      place: ["accounts", "payments"],
      message:
        'renaming "payments" to "billing" would delete a protected account and make it anew; keep the key "payments"',
    };
    const created = { email: "payments@example.com" };
    expect(between({}, { payments: undefined, billing: created })).to.deep.equal([refusal]);
    const payments = { ...adopted, email: undefined };
    expect(between({ payments }, { payments: undefined, billing: adopted })).to.deep.equal([refusal]);
  });

  it("stay created or adopted", () => {
    const payments = { ...adopted, email: undefined };
    expect(between({}, { payments })).to.deep.equal([
      {
        place: ["accounts", "payments"],
        message:
          '"payments" is created, and adopting it would replace a protected account; keep the e-mail address "payments@example.com"',
      },
    ]);
    expect(between({ payments }, {})).to.deep.equal([
      {
        place: ["accounts", "payments"],
        message:
          '"payments" is adopted, and creating it would replace a protected account; keep the id "222233334444"',
      },
    ]);
  });

  it("keep their id", () => {
    const message =
      'another id would replace the protected account "old"; add the other account under a key of its own';
    expect(between({ old: adopted }, { old: { id: "333344445555" } })).to.deep.equal([
      { place: ["accounts", "old", "id"], message },
    ]);
  });

  it("keep the e-mail address they were created with, letter by letter", () => {
    const message =
      'another e-mail address would replace the protected account "payments"; keep the one it was created with, also after a change of it in AWS';
    expect(between({}, { payments: { email: "Payments@example.com" } })).to.deep.equal([
      { place: ["accounts", "payments", "email"], message },
    ]);
  });

  it("may move to another unit, and get other tags", () => {
    expect(between({}, { payments: { unit: "root", tags: { a: "b" } } })).to.deep.equal([]);
  });
});
