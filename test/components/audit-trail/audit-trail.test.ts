import * as aws from "@pulumi/aws";
import { expect } from "chai";
import { AuditTrail, type AuditTrailArgs } from "../../../components/audit-trail/audit-trail.ts";
import { eventSelectors } from "../../../components/audit-trail/event-selectors.ts";
import {
  logsRolePolicy,
  logsRoleTrust,
  topicPolicy,
  trailKeyPolicy,
} from "../../../documents/trail-policies.ts";
import { build, listOf, named } from "../../support/build.ts";

const place = {
  partition: "aws",
  region: "eu-west-1",
  ownerAccountId: "111111111111",
  managementAccountId: "111111111111",
  organizationId: "o-a1b2c3d4e5",
  trailArn: "arn:aws:cloudtrail:eu-west-1:111111111111:trail/organization-trail",
};
const OWN = ["arn:aws:s3:::acme-audit-eu-west-1-222222222222"];
const LOG_GROUP = "/acme/organization-trail";

const trail = (changes: Partial<AuditTrailArgs> = {}, unknowns = false) =>
  build(
    () => {
      const provider = new aws.Provider("management", {});
      const trusted = new aws.organizations.AwsServiceAccess(
        "trusted",
        { servicePrincipal: "x" },
        { provider },
      );
      const args: AuditTrailArgs = {
        prefix: "acme",
        trailName: "organization-trail",
        region: "eu-west-1",
        bucketName: "acme-audit-eu-west-1-222222222222",
        archiveKeyArn: "arn:aws:kms:eu-west-1:222222222222:key/0f",
        ownBucketArns: OWN,
        dataEvents: { s3: "write" },
        insights: ["ApiCallRateInsight", "ApiErrorRateInsight"],
        logGroupRetentionDays: 90,
        place,
        after: [trusted],
        ...changes,
      };
      new AuditTrail("trail", args, { provider });
    },
    { unknowns },
  );

const trailIn = (made: Awaited<ReturnType<typeof trail>>) =>
  made.find(({ type }) => type === "aws:cloudtrail/trail:Trail");

describe("AuditTrail", () => {
  it("makes these children and no others, under itself, protected and kept", async () => {
    const made = await trail();
    const component = made.find(({ type }) => type === "landing-zone:audit-trail:AuditTrail");
    expect(component).to.include({ protect: true, retainOnDelete: true });
    const children = made.filter(({ parent }) => parent !== "");
    expect(listOf(children)).to.deep.equal([
      "Alias trail-alias",
      "Key trail-key",
      "LogGroup trail-events",
      "Role trail-logs-role",
      "RolePolicy trail-logs-permissions",
      "Topic trail-deliveries",
      "TopicPolicy trail-deliveries-policy",
      "Trail trail",
    ]);
    for (const { name, parent, protect, provider } of children)
      expect({ parent, protect, provider }, name).to.deep.equal({
        parent: "trail",
        protect: true,
        provider: "management",
      });
  });

  it("records every region and account, with proof of integrity", async () => {
    expect(trailIn(await trail())?.inputs).to.deep.equal({
      name: "organization-trail",
      region: "eu-west-1",
      isOrganizationTrail: true,
      isMultiRegionTrail: true,
      includeGlobalServiceEvents: true,
      enableLogging: true,
      enableLogFileValidation: true,
      s3BucketName: "acme-audit-eu-west-1-222222222222",
      kmsKeyId: "arn:aws:kms:eu-west-1:222222222222:key/0f",
      cloudWatchLogsGroupArn: "arn:fake:trail-events:*",
      cloudWatchLogsRoleArn: "arn:fake:trail-logs-role",
      snsTopicName: "arn:fake:trail-deliveries",
      advancedEventSelectors: eventSelectors({ s3: "write" }, OWN),
      insightSelectors: [{ insightType: "ApiCallRateInsight" }, { insightType: "ApiErrorRateInsight" }],
    });
  });

  it("has no insights where none are asked for", async () => {
    expect(trailIn(await trail({ insights: [] }))?.inputs.insightSelectors).to.deep.equal([]);
  });

  it("comes last: after trusted access, the role's permissions and the topic's policy", async () => {
    expect(trailIn(await trail())?.after).to.include.members([
      "trusted",
      "trail-logs-permissions",
      "trail-deliveries-policy",
      "trail-events",
    ]);
  });

  it("keeps events in an encrypted log group for the days of the settings", async () => {
    expect(named(await trail(), "trail-events").inputs).to.deep.equal({
      name: LOG_GROUP,
      region: "eu-west-1",
      kmsKeyId: "arn:fake:trail-key",
      retentionInDays: 90,
      deletionProtectionEnabled: true,
    });
  });

  it("has a key of its own, that rotates", async () => {
    const made = await trail();
    expect(named(made, "trail-key").inputs).to.deep.equal({
      region: "eu-west-1",
      description: "Log group and topic of the organization trail of acme",
      policy: JSON.stringify(trailKeyPolicy(LOG_GROUP, place)),
      enableKeyRotation: true,
      deletionWindowInDays: 30,
    });
    expect(named(made, "trail-alias").inputs).to.deep.equal({
      region: "eu-west-1",
      name: "alias/acme-trail",
      targetKeyId: "trail-key-key-id",
    });
  });

  it("writes into the log group by a role of its own", async () => {
    const made = await trail();
    expect(named(made, "trail-logs-role").inputs).to.deep.equal({
      description: "CloudTrail writes the organization's events into the log group",
      assumeRolePolicy: JSON.stringify(logsRoleTrust(place)),
    });
    expect(named(made, "trail-logs-permissions").inputs).to.deep.equal({
      role: "trail-logs-role-id",
      policy: JSON.stringify(logsRolePolicy(LOG_GROUP, place)),
    });
  });

  it("announces deliveries on an encrypted topic", async () => {
    const made = await trail();
    expect(named(made, "trail-deliveries").inputs).to.deep.equal({
      region: "eu-west-1",
      kmsMasterKeyId: "arn:fake:trail-key",
    });
    expect(named(made, "trail-deliveries-policy").inputs).to.deep.equal({
      arn: "arn:fake:trail-deliveries",
      region: "eu-west-1",
      policy: JSON.stringify(topicPolicy("arn:fake:trail-deliveries", place)),
    });
  });

  it("plays a first preview, where nothing has an ARN yet", async () => {
    expect(listOf(await trail({}, true))).to.deep.equal(listOf(await trail()));
  });
});
