import { regionOf } from "./arn.ts";
import { isMember, NO_RESOURCE, type Subject, UNKNOWN, type Value } from "./subject.ts";

type Derive = (subject: Subject) => Value;

const unknown: Derive = () => UNKNOWN;

/** Of an organization, or of none: AWS tells nothing of another one that a policy could be about. */
const ofOrganization =
  (account: (subject: Subject) => Value, inside: (subject: Subject) => Value): Derive =>
  (subject) => {
    const id = account(subject);
    if (typeof id !== "string") return id;
    return isMember(id, subject.organization) ? inside(subject) : undefined;
  };

const organizationId: Derive = ({ organization }) => organization.id;
const principalAccount: Derive = ({ principal }) => principal.account;
const resourceAccount: Derive = (subject) => subject.resourceAccount;

const PRINCIPAL_TYPES = {
  root: "Account",
  user: "User",
  role: "AssumedRole",
  "federated-user": "FederatedUser",
  anonymous: "Anonymous",
  service: UNKNOWN,
  other: UNKNOWN,
} as const;

/**
 * Condition keys, in lower case, that every request of some kind has: what follows from the request, or that it is not
 * known where nothing does. All others are absent unless the context has them.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export const DERIVED: ReadonlyMap<string, Derive> = new Map<string, Derive>([
  ["aws:principalarn", ({ principal }) => principal.arn],
  [
    "aws:principalaccount",
    ({ principal }) => {
      if (principal.kind === "service") return UNKNOWN;
      return principal.kind === "anonymous" ? "anonymous" : principal.account;
    },
  ],
  ["aws:principalorgid", ofOrganization(principalAccount, organizationId)],
  ["aws:principalorgpaths", ofOrganization(principalAccount, unknown)],
  [
    "aws:principalisawsservice",
    ({ principal }) => (principal.kind === "anonymous" ? undefined : String(principal.kind === "service")),
  ],
  [
    "aws:principalservicename",
    ({ principal }) => (principal.kind === "service" ? principal.name : undefined),
  ],
  ["aws:principalservicenameslist", ({ principal }) => (principal.kind === "service" ? UNKNOWN : undefined)],
  ["aws:principaltype", ({ principal }) => PRINCIPAL_TYPES[principal.kind]],
  [
    "aws:username",
    ({ principal }) => (principal.kind === "user" ? principal.name.split("/").at(-1) : undefined),
  ],
  ["aws:userid", unknown],
  ["aws:useragent", unknown],
  ["aws:currenttime", unknown],
  ["aws:epochtime", unknown],
  ["aws:securetransport", () => "true"],
  ["aws:viaawsservice", () => "false"],
  [
    "aws:requestedregion",
    ({ request, knowledge, organization }) => {
      const { resource } = request;
      const named = knowledge.isResourceKnown && resource !== NO_RESOURCE ? regionOf(resource) : "";
      return (named === "" ? organization.region : named) ?? UNKNOWN;
    },
  ],
  ["aws:resourceaccount", resourceAccount],
  ["aws:resourceorgid", ofOrganization(resourceAccount, organizationId)],
  ["aws:resourceorgpaths", ofOrganization(resourceAccount, unknown)],
]);
