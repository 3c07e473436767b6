import type { Deliverer } from "../facts/log-sources/log-source.ts";
import { type ArchivePlace, filled } from "./archive-place.ts";

/** The condition keys that a deliverer sends along when it delivers for something of the organization. */
export function deliveryContext(deliverer: Deliverer, place: ArchivePlace): Record<string, string> {
  if (deliverer.principal === "organization") return {};
  const from: Record<Deliverer["confinedBy"], Record<string, string>> = {
    trail: { "aws:SourceArn": place.trailArn },
    organization: { "aws:SourceOrgID": place.organizationId },
    "organization if told": { "aws:SourceOrgID": place.organizationId },
    "security-tooling": { "aws:SourceAccount": place.securityAccountId },
    "log-archive": { "aws:SourceAccount": place.archiveAccountId },
  };
  const arn = deliverer.sourceArn && {
    "aws:SourceArn": filled(deliverer.sourceArn, place).replaceAll("*", "x"),
  };
  return { ...from[deliverer.confinedBy], ...arn };
}
