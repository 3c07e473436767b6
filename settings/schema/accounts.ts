import { z } from "zod";
import { accountId, accountKey, emailAddress, tags, text, unitPath } from "./text.ts";

const account = z
  .strictObject({
    id: accountId.optional().meta({
      description:
        "Adopts the account with this id and moves it into `unit`. Left out, the account is created.",
    }),
    email: emailAddress.optional().meta({
      description: "The root e-mail of an account to create: no other AWS account may use it. Not with `id`.",
    }),
    name: text(/^[\u0020-\u007E]{1,50}$/, "1 to 50 printable characters")
      .optional()
      .meta({ description: "The account's name in AWS. Default: the account key. Not with `id`." }),
    unit: unitPath.default("root"),
    tags: tags.default({}),
  })
  .meta({ description: "One account: created from `email`, or adopted by `id`." });

export const accounts = z.record(accountKey, account).meta({
  description:
    "Accounts by their key. The five core accounts (management, log-archive, security-tooling, observability, network) must be among them; `management` is always adopted.",
});

export type Account = z.output<typeof account>;
