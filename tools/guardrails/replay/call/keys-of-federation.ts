import { text, type UserIdentity } from "./record.ts";
import { ABSENT, type Tell, type Told } from "./told.ts";

const PROVIDER_ARN = /^arn:[^:]+:iam::\d+:oidc-provider\//;

/**
 * A key of a web identity, such as `token.actions.githubusercontent.com:sub`: nobody has another provider's keys.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
export function keyOfFederation(key: string): Tell | undefined {
  const [, provider = "", claim = ""] = /^([a-z0-9.-]+\.[a-z0-9./_-]+):(sub|aud)$/.exec(key) ?? [];
  if (claim === "") return undefined;
  return ({ userIdentity }) => {
    if (userIdentity?.type !== "WebIdentityUser") return undefined;
    const own = text(userIdentity.identityProvider)?.replace(PROVIDER_ARN, "");
    if (own === undefined) return undefined;
    return own.toLowerCase() === provider ? told(claim, userIdentity) : ABSENT;
  };
}

/** The principal is the provider, the audience and the subject, joined by colons. */
function told(claim: string, { identityProvider, principalId, userName }: UserIdentity): Told {
  const subject = text(userName);
  if (claim === "sub" || subject === undefined) return subject;
  const [before, after] = [`${String(identityProvider)}:`, `:${subject}`];
  const whole = text(principalId) ?? "";
  return whole.startsWith(before) && whole.endsWith(after)
    ? whole.slice(before.length, -after.length)
    : undefined;
}
