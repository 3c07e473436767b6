import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

export interface Contact {
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly phone: string;
}

export type Contacts = Readonly<Partial<Record<"security" | "billing" | "operations", Contact | undefined>>>;

/** Whom AWS writes to about one account, besides its root e-mail. */
export function placeContacts(
  accountKey: string,
  accountId: pulumi.Input<string> | undefined,
  contacts: Contacts,
  opts: pulumi.CustomResourceOptions,
): void {
  for (const [kind, contact] of Object.entries(contacts)) {
    if (!contact) continue;
    new aws.account.AlternativeContact(
      `${accountKey}-${kind}`,
      {
        // AWS refuses the id of the calling account itself, so the management account's is left out.
        ...(accountId === undefined ? {} : { accountId }),
        alternateContactType: kind.toUpperCase(),
        name: contact.name,
        title: contact.title,
        emailAddress: contact.email,
        phoneNumber: contact.phone,
      },
      opts,
    );
  }
}
