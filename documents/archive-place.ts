import type { Deliverer } from "../facts/log-sources/log-source.ts";
import type { Condition } from "./policy.ts";

/** Where an archive bucket stands and whom it may hear from. */
export interface ArchivePlace {
  readonly partition: string;
  /** The region of the bucket. */
  readonly region: string;
  readonly organizationId: string;
  readonly managementAccountId: string;
  readonly archiveAccountId: string;
  readonly securityAccountId: string;
  readonly trailArn: string;
  /** Names of the security-tooling account's roles that may read; `*` stands for any characters. */
  readonly readers: readonly string[];
}

/** A pattern of the registry with the stack's values in its placeholders. */
export const filled = (pattern: string, place: ArchivePlace): string =>
  pattern
    .replaceAll("{partition}", place.partition)
    .replaceAll("{region}", place.region)
    .replaceAll("{organization}", place.organizationId)
    .replaceAll("{management}", place.managementAccountId)
    .replaceAll("{security}", place.securityAccountId)
    .replaceAll("{archive}", place.archiveAccountId);

/** What keeps everybody else's use of the same service out of this archive (the confused deputy). */
export function confinement(deliverer: Deliverer, place: ArchivePlace): Condition {
  if (deliverer.principal === "organization")
    return { StringEquals: { "aws:PrincipalOrgID": place.organizationId } };
  const source = deliverer.sourceArn && {
    ArnLike: { "aws:SourceArn": filled(deliverer.sourceArn, place) },
  };
  switch (deliverer.confinedBy) {
    case "trail":
      return { StringEquals: { "aws:SourceArn": place.trailArn } };
    case "organization":
      return { StringEquals: { "aws:SourceOrgID": place.organizationId }, ...source };
    case "organization if told":
      return ifTold({ StringEquals: { "aws:SourceOrgID": place.organizationId }, ...source });
    case "security-tooling":
      return { StringEquals: { "aws:SourceAccount": place.securityAccountId }, ...source };
    case "log-archive":
      return { StringEquals: { "aws:SourceAccount": place.archiveAccountId }, ...source };
  }
}

const ifTold = (condition: Condition): Condition =>
  Object.fromEntries(Object.entries(condition).map(([operator, keys]) => [`${operator}IfExists`, keys]));

/** The deliverer as the principal of a statement; `organization` is everybody, confined by the condition. */
export const principalOf = (deliverer: Deliverer, place: ArchivePlace) =>
  deliverer.principal === "organization" ? { AWS: "*" } : { Service: filled(deliverer.principal, place) };
