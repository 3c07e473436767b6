import { z } from "zod";
import { accountId, accountKey, emailAddress, tags, text, unitPath } from "./text.ts";

const account = z
  .strictObject({
    id: accountId.optional().meta({
      description:
        "Adopts the account with this id (twelve digits, in quotes) and moves it into `unit`. Left out, the account is created.",
    }),
    email: emailAddress.optional().meta({
      description: "The root e-mail of an account to create: no other AWS account may use it. Not with `id`.",
    }),
    name: text(/^[\u0020-\u007E]{1,50}$/, "1 to 50 printable ASCII characters", "Payments")
      .optional()
      .meta({ description: "The account's name in AWS. Default: the account key. Not with `id`." }),
    unit: unitPath.default("root"),
    tags: tags.default({}).meta({ description: "Tags of the account." }),
  })
  .meta({ description: "One account: created from `email`, or adopted by `id`." });

export const accounts = z.record(accountKey.meta({ title: "account key" }), account).meta({
  description:
    "Accounts by their key. The five core accounts (management, log-archive, security-tooling, observability, network) must be among them; `management` is always adopted.",
});

export type Account = z.output<typeof account>;
