import type { Check } from "./check.ts";
import { twins } from "./twins.ts";

/** No two accounts share an e-mail address. AWS makes no difference between upper and lower case. */
export const uniqueEmails: Check = ({ accounts = {} }) =>
  twins(
    Object.entries(accounts).flatMap(([key, { email }]) =>
      email === undefined ? [] : [{ path: ["accounts", key, "email"], value: email }],
    ),
    {
      allowed: "an address of its own",
      fix: "write another, for example the same with + and the account's key before the @",
    },
    (email) => email.toLowerCase(),
  );

/** No account is adopted twice. */
export const uniqueIds: Check = ({ accounts = {} }) =>
  twins(
    Object.entries(accounts).flatMap(([key, { id }]) =>
      id === undefined ? [] : [{ path: ["accounts", key, "id"], value: id }],
    ),
    { allowed: "an id of its own", fix: "correct one of the two" },
  );
