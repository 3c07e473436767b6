import { accountOf, isArn, partitionOf, resourceOf } from "./arn.ts";

type Kind = "root" | "user" | "role" | "federated-user" | "other" | "service" | "anonymous";

/** Who asks. */
export interface Principal {
  readonly kind: Kind;
  readonly name: string;
  /** The ARN that policies see; that of the role for a session of it. */
  readonly arn?: string;
  readonly account?: string;
}

/** A request that nobody has signed. */
const ANONYMOUS = "*";

const SERVICE = /^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/;

const SERVICE_LINKED_ROLE = "role/aws-service-role/";

const KINDS = ["role", "user", "federated-user"] as const;

/**
 * Reads a principal. The ARN of a session does not tell the path of its role: where that matters, name the role.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalarn
 */
export function principalOf(name: string): Principal {
  if (isArn(name)) return arnPrincipal(name);
  if (SERVICE.test(name)) return { kind: "service", name };
  if (name === ANONYMOUS) return { kind: "anonymous", name };
  throw new Error(
    `principal "${name}" is neither an ARN nor the name of a service, nor "${ANONYMOUS}" for nobody`,
  );
}

const SESSION = "assumed-role/";

function arnPrincipal(arn: string): Principal {
  const account = accountOf(arn);
  const resource = resourceOf(arn);
  if (!resource.startsWith(SESSION)) return { kind: kindOf(resource), name: arn, arn, account };
  const [role = ""] = resource.slice(SESSION.length).split("/", 1);
  return { kind: "role", name: arn, arn: `arn:${partitionOf(arn)}:iam::${account}:role/${role}`, account };
}

function kindOf(resource: string): Kind {
  if (resource === "root") return "root";
  return KINDS.find((kind) => resource.startsWith(`${kind}/`)) ?? "other";
}

export const isServiceLinkedRole = (arn: string): boolean => resourceOf(arn).startsWith(SERVICE_LINKED_ROLE);
