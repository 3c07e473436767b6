import { itRefuses } from "../../support/settings.ts";

const KEY = "a short name of lower-case letters, digits and hyphens, 40 at most, beginning with a letter";
const EMAIL = "an e-mail address of 64 characters at most";
const LIKE_EMAIL = 'fix: write it like "aws+payments@example.com"';

describe("a wrong value of an account", () => {
  itRefuses([
    [
      "an account id without quotes",
      { accounts: { management: { id: 111122223333 } } },
      'accounts.management.id: got 111122223333, allowed: twelve digits in quotes; fix: put it in quotes: "111122223333"',
    ],
    [
      "an account id whose zeros YAML dropped",
      { accounts: { management: { id: 11122223333 } } },
      'accounts.management.id: got 11122223333, allowed: twelve digits in quotes; fix: put it in quotes, such as "111122223333"',
    ],
    [
      "an account id with hyphens",
      { accounts: { management: { id: "1111-2222-3333" } } },
      'accounts.management.id: got "1111-2222-3333", allowed: twelve digits in quotes; fix: write it like "111122223333"',
    ],
    [
      "an e-mail address that is none",
      { accounts: { payments: { email: "x" } } },
      `accounts.payments.email: got "x", allowed: ${EMAIL}; ${LIKE_EMAIL}`,
    ],
    [
      "an e-mail address that is too long",
      { accounts: { payments: { email: `${"x".repeat(53)}@example.com` } } },
      `accounts.payments.email: got "${"x".repeat(53)}@examp..., allowed: ${EMAIL}; ${LIKE_EMAIL}`,
    ],
    [
      "an account name that is too long",
      { accounts: { payments: { name: "x".repeat(51) } } },
      `accounts.payments.name: got "${"x".repeat(51)}", allowed: 1 to 50 printable ASCII characters; fix: write it like "Payments"`,
    ],
    [
      "a unit path that ends in a slash",
      { accounts: { payments: { unit: "workloads/" } } },
      'accounts.payments.unit: got "workloads/", allowed: the path of a unit, its names joined by /, or \'root\'; fix: write it like "workloads/production"',
    ],
    [
      "an account key in capitals",
      { accounts: { Payments: { email: "p@example.com" } } },
      `accounts.Payments: got the key "Payments", allowed: ${KEY}; fix: rename it`,
    ],
    [
      "a key that comes near nothing",
      { accounts: { payments: { budget: 100 } } },
      "accounts.payments.budget: unknown key; known here: id, email, name, unit, tags",
    ],
  ]);
});
