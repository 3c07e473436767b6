import type { ArchivePlace } from "../../documents/archive-place.ts";

/** An archive in account 444444444444 of organization o-a1b2c3d4e5, read by two kinds of role. */
export const archivePlace = (changes: Partial<ArchivePlace> = {}): ArchivePlace => ({
  partition: "aws",
  region: "eu-west-1",
  organizationId: "o-a1b2c3d4e5",
  managementAccountId: "111111111111",
  archiveAccountId: "444444444444",
  securityAccountId: "555555555555",
  trailArn: "arn:aws:cloudtrail:eu-west-1:111111111111:trail/organization-trail",
  readers: ["LogReader", "aws-reserved/*/AWSReservedSSO_Responder_*"],
  ...changes,
});
