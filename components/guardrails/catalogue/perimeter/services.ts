import type { RcpService } from "../../../../facts/rcp-services.ts";
import type { Place } from "../../place.ts";
import type { Request } from "../../guardrail.ts";
import { asking, role } from "../people.ts";

/** What somebody outside would do with a resource of a service. */
interface Access {
  readonly action: string;
  readonly resource: (place: Place, account: string) => string;
}

const regional =
  (service: string, name: string) =>
  ({ partition, home }: Place, account: string): string =>
    `arn:${partition}:${service}:${home}:${account}:${name}`;

const UUID = "0a1b2c3d-0000-4000-8000-000000000000";

/**
 * Services whose resources carry policies by which an account can let outsiders in
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html). The other services
 * that resource control policies cover answer their own account only. Public ECR is left out: it is there for everybody.
 *
 * A resource control policy denies to every principal (`Principal: "*"`), names its services in each action (no bare
 * `*`) and knows neither `NotAction` nor `NotPrincipal`
 * (https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html).
 */
export const SHARED = {
  aoss: { action: "aoss:APIAccessAll", resource: regional("aoss", "collection/0a1b2c3d4e5f60718293") },
  codeartifact: {
    action: "codeartifact:ReadFromRepository",
    resource: regional("codeartifact", "repository/acme/libraries"),
  },
  dsql: { action: "dsql:DbConnect", resource: regional("dsql", "cluster/0a1b2c3d4e5f60718293a4b5c6") },
  dynamodb: { action: "dynamodb:GetItem", resource: regional("dynamodb", "table/orders") },
  ecr: { action: "ecr:BatchGetImage", resource: regional("ecr", "repository/shop") },
  events: { action: "events:PutEvents", resource: regional("events", "event-bus/orders") },
  kms: { action: "kms:Decrypt", resource: regional("kms", `key/${UUID}`) },
  logs: { action: "logs:PutSubscriptionFilter", resource: regional("logs", "destination:central") },
  s3: { action: "s3:GetObject", resource: ({ partition }) => `arn:${partition}:s3:::reports/2026.csv` },
  secretsmanager: {
    action: "secretsmanager:GetSecretValue",
    resource: regional("secretsmanager", "secret:database-AbCdEf"),
  },
  sqs: { action: "sqs:ReceiveMessage", resource: regional("sqs", "orders") },
} as const satisfies Readonly<Partial<Record<RcpService, Access>>>;

export type SharedService = keyof typeof SHARED;

export const SHARED_SERVICES = Object.keys(SHARED) as SharedService[];

/** A role's trust policy is the resource policy of `sts:AssumeRole`. */
export const ASSUME_ROLE: Access = {
  action: "sts:AssumeRole",
  resource: ({ partition }, account) => role(partition, account, "application"),
};

/** What a principal would do with resources of an account. ARNs of buckets do not say whose they are. */
export const accessTo =
  (place: Place, account: string, accesses: readonly Access[]) =>
  (principal: string, context?: Request["context"]): Request[] =>
    accesses.map(({ action, resource }) =>
      asking(principal)(action, resource(place, account), { ...context, "aws:ResourceAccount": account }),
    );

export const everyAction = (services: readonly string[]): string[] =>
  services.map((service) => `${service}:*`);
