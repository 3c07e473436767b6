import { type CloudTrailRecord, text, type UserIdentity } from "./record.ts";

/** Who made a call. */
export interface Caller {
  /** As reports name them. */
  readonly name: string;
  /** As the simulator takes it: an ARN, the name of a service, or `*` for nobody that AWS knows. */
  readonly principal: string;
  /** Whether it is that principal, and not another one of the same account. */
  readonly isCertain: boolean;
}

const NOBODY = "*";

/** Whether a principal is an AWS service. */
export const isService = (principal: string): boolean =>
  principal !== NOBODY && !principal.startsWith("arn:");

/** The caller; nothing if the record does not even tell the account. */
export function callerOf({ userIdentity }: CloudTrailRecord): Caller | undefined {
  const identity = userIdentity ?? {};
  const arn = text(identity.arn);
  switch (identity.type) {
    case "Root":
    case "IAMUser":
    case "Role":
    case "FederatedUser":
      return arn === undefined ? someoneOf(identity) : certain(arn);
    case "AssumedRole":
      return ofSession(identity);
    case "AWSService":
      return service(text(identity.invokedBy));
    case "SAMLUser":
    case "WebIdentityUser":
      return { name: `${federation(identity)} (${identity.type})`, principal: NOBODY, isCertain: true };
    default:
      return someoneOf(identity);
  }
}

const certain = (principal: string): Caller => ({ name: principal, principal, isCertain: true });

/** A session's own ARN does not tell the path of its role, which policies see: only its issuer's does. */
function ofSession(identity: UserIdentity): Caller | undefined {
  const issuer = text(identity.sessionContext?.sessionIssuer?.arn);
  if (issuer !== undefined) return certain(issuer);
  const arn = text(identity.arn);
  return arn === undefined ? someoneOf(identity) : { name: arn, principal: arn, isCertain: false };
}

const SERVICE = /^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/;

/** Stands for a service that CloudTrail does not name. */
const UNNAMED_SERVICE = "unnamed.amazonaws.com";

function service(name = "AWS Internal"): Caller {
  return SERVICE.test(name) ? certain(name) : { name, principal: UNNAMED_SERVICE, isCertain: false };
}

const federation = ({ identityProvider }: UserIdentity): string => text(identityProvider) ?? "federation";

const ACCOUNT = /^\d{12}$/;

function someoneOf({ accountId, type, userName, onBehalfOf }: UserIdentity): Caller | undefined {
  const account = text(accountId) ?? "";
  if (/^anonymous/i.test(account)) return { name: "anonymous", principal: NOBODY, isCertain: true };
  if (!ACCOUNT.test(account)) return undefined;
  const who = text(onBehalfOf?.userId) ?? text(userName) ?? "somebody";
  const name = `${who} of ${account} (${text(type) ?? "no type"})`;
  return { name, principal: `arn:aws:iam::${account}:root`, isCertain: false };
}
