import { expect } from "chai";
import { KEYS_OF_PARAMETERS } from "../../../../../facts/cloudtrail-condition-keys.ts";
import { callerOf } from "../../../../../tools/guardrails/replay/call/caller.ts";
import { tellerOf } from "../../../../../tools/guardrails/replay/call/keys.ts";
import { ABSENT, type Told } from "../../../../../tools/guardrails/replay/call/told.ts";
import { MEMBER, OUTSIDER, type RawRecord, record, session } from "../../../../support/cloudtrail.ts";
import { actionsOf, isKeyOf } from "../../../../support/iam-names.ts";
import { read } from "../../../../support/replay.ts";

function told(key: string, given: RawRecord = {}, action = "ec2:runinstances"): Told {
  const raw = read(record("ec2", "RunInstances", given));
  return tellerOf(key.toLowerCase(), action)?.(raw, callerOf(raw)!);
}

const withSession = (more: object) => ({
  userIdentity: {
    ...session("developer"),
    sessionContext: { ...session("developer").sessionContext, ...more },
  },
});

const asked = (requestParameters: unknown) => ({ requestParameters });

const SERVICE = { userIdentity: { type: "AWSService", invokedBy: "lambda.amazonaws.com" } };
const STRANGER = { userIdentity: { type: "AWSAccount", accountId: OUTSIDER } };
const USER = {
  type: "IAMUser",
  arn: `arn:aws:iam::${MEMBER}:user/alice`,
  accountId: MEMBER,
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
};
const ROLE_OF_SERVICE = session("AWSServiceRoleForConfig", MEMBER, "/aws-service-role/config.amazonaws.com/");
const via = (userIdentity: object) => ({
  userIdentity: { ...userIdentity, invokedBy: "athena.amazonaws.com" },
});

/** Nothing told stands for unknown. */
const UNKNOWN = undefined;

describe("condition keys of recorded calls", () => {
  const cases: [key: string, given: RawRecord, expected: Told][] = [
    ["aws:RequestedRegion", {}, "eu-west-1"],
    ["aws:CurrentTime", {}, "2026-10-01T08:00:00Z"],
    ["aws:EpochTime", {}, "1790841600"],
    ["aws:SourceIp", {}, "198.51.100.7"],
    ["aws:SourceIp", { sourceIPAddress: "2001:db8::7" }, "2001:db8::7"],
    ["aws:SourceIp", { sourceIPAddress: "cloudformation.amazonaws.com" }, UNKNOWN],
    ["aws:SourceIp", { sourceIPAddress: "10.0.0.7", vpcEndpointId: "vpce-1" }, ABSENT],
    ["aws:VpcSourceIp", { sourceIPAddress: "10.0.0.7", vpcEndpointId: "vpce-1" }, "10.0.0.7"],
    ["aws:VpcSourceIp", {}, UNKNOWN],
    ["aws:SourceVpce", { vpcEndpointId: "vpce-1" }, "vpce-1"],
    ["aws:SourceVpce", {}, UNKNOWN],
    ["aws:UserAgent", { userAgent: "[aws-cli/2.31]" }, "aws-cli/2.31"],
    ["aws:UserAgent", { userAgent: "signin.amazonaws.com" }, UNKNOWN],
    ["aws:SecureTransport", {}, "true"],
    ["aws:SecureTransport", { tlsDetails: undefined }, UNKNOWN],
    [
      "aws:SecureTransport",
      { tlsDetails: undefined, additionalEventData: { CipherSuite: "TLS_AES_128_GCM_SHA256" } },
      "true",
    ],
    ["s3:TlsVersion", {}, "1.3"],
    ["aws:MultiFactorAuthPresent", {}, "false"],
    ["aws:MultiFactorAuthPresent", withSession({ attributes: { mfaAuthenticated: "true" } }), "true"],
    ["aws:MultiFactorAuthPresent", { userIdentity: USER }, ABSENT],
    ["aws:MultiFactorAuthPresent", STRANGER, UNKNOWN],
    ["aws:TokenIssueTime", {}, "2026-10-01T07:00:00Z"],
    ["aws:userid", {}, "AROAIDPPEZS35WEXAMPLE:alice"],
    ["aws:SourceArn", {}, ABSENT],
    ["aws:SourceAccount", SERVICE, UNKNOWN],
    ["aws:SourceOrgID", {}, ABSENT],
    ["aws:SourceOrgPaths", {}, ABSENT],
    ["aws:ViaAWSService", {}, "false"],
    ["aws:ViaAWSService", via(USER), "true"],
    ["aws:ViaAWSService", via(session("developer")), UNKNOWN],
    ["aws:ViaAWSService", via(ROLE_OF_SERVICE), "false"],
    ["aws:ViaAWSService", SERVICE, UNKNOWN],
    ["aws:CalledVia", {}, ABSENT],
    ["aws:CalledViaLast", via(USER), UNKNOWN],
    ["aws:CalledViaFirst", via(ROLE_OF_SERVICE), ABSENT],
    ["aws:AssumedRoot", {}, ABSENT],
    ["aws:AssumedRoot", withSession({ assumedRoot: "true" }), "true"],
    ["aws:AssumedRoot", STRANGER, UNKNOWN],
    ["ec2:RoleDelivery", withSession({ ec2RoleDelivery: "1.0" }), "1.0"],
    ["ec2:RoleDelivery", {}, ABSENT],
    ["ec2:RoleDelivery", STRANGER, UNKNOWN],
    ["aws:PrincipalTag/team", {}, UNKNOWN],
    ["aws:RequestTag/team", {}, UNKNOWN],
    ["aws:ResourceTag/team", {}, UNKNOWN],
    ["ec2:InstanceType", asked({ instanceType: "t3.micro" }), "t3.micro"],
    ["ec2:InstanceType", asked({}), UNKNOWN],
    ["ec2:MetadataHttpTokens", asked({ metadataOptions: { httpTokens: "required" } }), "required"],
    ["ec2:Add/userId", asked({}), UNKNOWN],
  ];
  for (const [key, given, expected] of cases) {
    it(`${key} of ${JSON.stringify(given)}`, () => {
      expect(told(key, given)).to.equal(expected);
    });
  }

  const ofActions: [key: string, action: string, parameters: unknown, expected: Told][] = [
    ["s3:x-amz-acl", "s3:putobject", { "x-amz-acl": "public-read" }, "public-read"],
    ["s3:x-amz-acl", "s3:createbucket", { "x-amz-acl": ["private"] }, "private"],
    ["s3:x-amz-acl", "s3:putobject", { key: "a" }, ABSENT],
    ["s3:x-amz-acl", "s3:putobject", null, UNKNOWN],
    ["s3:x-amz-acl", "s3:putobject", { omitted: true }, UNKNOWN],
    ["s3:prefix", "s3:listbucket", { prefix: "home/" }, "home/"],
    [
      "ec2:Add/userId",
      "ec2:modifysnapshotattribute",
      { createVolumePermission: { add: { items: [{ userId: OUTSIDER }, { userId: MEMBER }] } } },
      [OUTSIDER, MEMBER],
    ],
    [
      "ec2:Add/group",
      "ec2:modifysnapshotattribute",
      { createVolumePermission: { add: { items: [{ group: "all" }] } } },
      "all",
    ],
    ["ec2:Add/group", "ec2:modifysnapshotattribute", { snapshotId: "snap-1" }, ABSENT],
    ["rds:StorageEncrypted", "rds:createdbinstance", { storageEncrypted: false }, "false"],
    ["sts:ExternalId", "sts:assumerole", { roleArn: "r" }, ABSENT],
    ["s3:max-keys", "s3:listbucket", { "max-keys": 10 }, "10"],
    ["aws:SecureTransport", "kms:decrypt", null, "true"],
  ];
  for (const [key, action, parameters, expected] of ofActions) {
    it(`${key} of ${action} with ${JSON.stringify(parameters)}`, () => {
      expect(told(key, { tlsDetails: undefined, ...asked(parameters) }, action)).to.deep.equal(expected);
    });
  }

  it("are keys that AWS knows for their actions", async () => {
    for (const { key, actions } of KEYS_OF_PARAMETERS) {
      const named = (await Promise.all(actions.map(actionsOf))).flat();
      expect(await isKeyOf(key, named), `${key} for ${actions.join()}`).to.equal(true);
    }
  });

  describe("of web identities", () => {
    const PROVIDER = "token.actions.githubusercontent.com";
    const identity = (type: string) => ({
      userIdentity: {
        type,
        principalId: `arn:aws:iam::${MEMBER}:oidc-provider/${PROVIDER}:sts.amazonaws.com:repo:acme/shop:ref:refs/heads/main`,
        userName: "repo:acme/shop:ref:refs/heads/main",
        identityProvider: `arn:aws:iam::${MEMBER}:oidc-provider/${PROVIDER}`,
      },
    });

    it("are those of the provider alone", () => {
      const given = identity("WebIdentityUser");
      expect(told(`${PROVIDER}:sub`, given)).to.equal("repo:acme/shop:ref:refs/heads/main");
      expect(told(`${PROVIDER}:aud`, given)).to.equal("sts.amazonaws.com");
      expect(told("accounts.google.com:sub", given)).to.equal(ABSENT);
      expect(told("aws:FederatedProvider", given)).to.equal(
        `arn:aws:iam::${MEMBER}:oidc-provider/${PROVIDER}`,
      );
    });

    it("are not known of others, or where the provider or the subject is not recorded", () => {
      expect(told(`${PROVIDER}:sub`)).to.equal(UNKNOWN);
      expect(told(`${PROVIDER}:sub`, { userIdentity: { type: "WebIdentityUser" } })).to.equal(UNKNOWN);
      const { userIdentity } = identity("WebIdentityUser");
      const told2 = (more: object) => told(`${PROVIDER}:aud`, { userIdentity: { ...userIdentity, ...more } });
      expect(told2({ userName: undefined })).to.equal(UNKNOWN);
      expect(told2({ principalId: "something else" })).to.equal(UNKNOWN);
    });
  });
});
