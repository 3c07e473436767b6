import type { Guardrail } from "../../guardrail.ts";
import { keepAccountPrivacy } from "./keep-account-privacy.ts";
import { keepBilling } from "./keep-billing.ts";
import { keepContacts } from "./keep-contacts.ts";
import { keepRegions } from "./keep-regions.ts";
import { limitRootSessions } from "./limit-root-sessions.ts";
import { noClosing } from "./no-closing.ts";
import { noLeaving } from "./no-leaving.ts";
import { noRootKeys } from "./no-root-keys.ts";
import { noRootUser } from "./no-root-user.ts";

export const ORGANIZATION: readonly Guardrail[] = [
  noLeaving,
  noClosing,
  noRootUser,
  noRootKeys,
  limitRootSessions,
  keepContacts,
  keepBilling,
  keepRegions,
  keepAccountPrivacy,
];
