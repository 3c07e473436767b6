import { expect } from "chai";
import { itRefuses, problemLines } from "../support/settings.ts";

const KEY = "a short name of lower-case letters, digits and hyphens, 40 at most, beginning with a letter";
const EMAIL = "an e-mail address of 64 characters at most";
const LIKE_EMAIL = 'fix: write it like "aws+payments@example.com"';

describe("a value that its schema refuses", () => {
  itRefuses([["a section that there is not", { trial: {} }, 'trial: unknown key; did you mean "trail"?']]);

  it("in two ways is told once", () => {
    expect(problemLines({ accounts: { payments: { email: "x".repeat(65) } } })).to.deep.equal([
      `accounts.payments.email: got "${"x".repeat(59)}..., allowed: ${EMAIL}; ${LIKE_EMAIL}`,
    ]);
  });

  it("under a wrong key is told as well", () => {
    expect(problemLines({ accounts: { Payments: { emial: "p@example.com" } } })).to.deep.equal([
      `accounts.Payments: got the key "Payments", allowed: ${KEY}; fix: rename it`,
      'accounts.Payments.emial: unknown key; did you mean "email"?',
    ]);
  });
});
