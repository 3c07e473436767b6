import { expect } from "chai";
import type { Request } from "../../../../components/guardrails/guardrail.ts";
import { DERIVED } from "../../../../components/guardrails/simulate/context.ts";
import { keyOf, valueOf } from "../../../../components/guardrails/simulate/keys.ts";
import { subjectOf, UNKNOWN, type Value } from "../../../../components/guardrails/simulate/subject.ts";
import { MANAGEMENT, MEMBER, OUTSIDER } from "./support/organization.ts";
import { allBut, DEVELOPER, ORGANIZATION, subject } from "./support/subject.ts";

/** What follows from a request for each of the keys, but for those that are absent. */
const derived = (
  request: Partial<Request>,
  keys: readonly string[],
  ...unknown: string[]
): Record<string, Value> =>
  Object.fromEntries(
    keys
      .map((key) => [key, valueOf(keyOf(key), subject(request, allBut(...unknown)))] as const)
      .filter(([, value]) => value !== undefined),
  );

const OF_PRINCIPAL = [
  "aws:PrincipalArn",
  "aws:PrincipalAccount",
  "aws:PrincipalOrgID",
  "aws:PrincipalOrgPaths",
  "aws:PrincipalIsAWSService",
  "aws:PrincipalServiceName",
  "aws:PrincipalServiceNamesList",
  "aws:PrincipalType",
  "aws:username",
];

const OF_RESOURCE = [
  "aws:RequestedRegion",
  "aws:ResourceAccount",
  "aws:ResourceOrgID",
  "aws:ResourceOrgPaths",
];

const OF_EVERY_REQUEST = {
  "aws:SecureTransport": "true",
  "aws:ViaAWSService": "false",
  "aws:CurrentTime": UNKNOWN,
  "aws:EpochTime": UNKNOWN,
  "aws:UserAgent": UNKNOWN,
  "aws:userid": UNKNOWN,
};

const ofAccount = (account: string, type: Value, arn: string): Record<string, Value> => ({
  "aws:PrincipalArn": arn,
  "aws:PrincipalAccount": account,
  "aws:PrincipalIsAWSService": "false",
  "aws:PrincipalType": type,
});

const MEMBERSHIP: Record<string, Value> = {
  "aws:PrincipalOrgID": "o-abc123",
  "aws:PrincipalOrgPaths": UNKNOWN,
};

const ofService = (name: string): Record<string, Value> => ({
  "aws:PrincipalAccount": UNKNOWN,
  "aws:PrincipalIsAWSService": "true",
  "aws:PrincipalServiceName": name,
  "aws:PrincipalServiceNamesList": UNKNOWN,
  "aws:PrincipalType": UNKNOWN,
});

const USER = `arn:aws:iam::${MEMBER}:user/team/eve`;
const ROOT = `arn:aws:iam::${MANAGEMENT}:root`;
const FEDERATED = `arn:aws:sts::${OUTSIDER}:federated-user/eve`;
const PROVIDER = `arn:aws:iam::${MEMBER}:saml-provider/x`;

const PRINCIPALS: [principal: string, values: Record<string, Value>][] = [
  [DEVELOPER, { ...ofAccount(MEMBER, "AssumedRole", DEVELOPER), ...MEMBERSHIP }],
  [
    `arn:aws:sts::${MEMBER}:assumed-role/developer/eve`,
    { ...ofAccount(MEMBER, "AssumedRole", DEVELOPER), ...MEMBERSHIP },
  ],
  [USER, { ...ofAccount(MEMBER, "User", USER), ...MEMBERSHIP, "aws:username": "eve" }],
  [ROOT, { ...ofAccount(MANAGEMENT, "Account", ROOT), ...MEMBERSHIP }],
  [FEDERATED, ofAccount(OUTSIDER, "FederatedUser", FEDERATED)],
  [PROVIDER, { ...ofAccount(MEMBER, UNKNOWN, PROVIDER), ...MEMBERSHIP }],
  ["logs.eu-west-1.amazonaws.com", ofService("logs.eu-west-1.amazonaws.com")],
  ["ec2.amazonaws.com.cn", ofService("ec2.amazonaws.com.cn")],
  ["*", { "aws:PrincipalAccount": "anonymous", "aws:PrincipalType": "Anonymous" }],
];

const ofResource = (region: Value, account: Value): Record<string, Value> => ({
  "aws:RequestedRegion": region,
  "aws:ResourceAccount": account,
});

const RESOURCE_MEMBERSHIP: Record<string, Value> = {
  "aws:ResourceOrgID": "o-abc123",
  "aws:ResourceOrgPaths": UNKNOWN,
};
const UNKNOWN_MEMBERSHIP: Record<string, Value> = {
  "aws:ResourceOrgID": UNKNOWN,
  "aws:ResourceOrgPaths": UNKNOWN,
};

const OUTSIDE = `arn:aws:sqs:eu-north-1:${OUTSIDER}:queue`;

const RESOURCES: [of: string, request: Partial<Request>, values: Record<string, Value>][] = [
  ["an account", { resource: OUTSIDE }, ofResource("eu-north-1", OUTSIDER)],
  ["no account", { resource: "arn:aws:s3:::b" }, { ...ofResource(UNKNOWN, MEMBER), ...RESOURCE_MEMBERSHIP }],
  ["none", { resource: "*" }, { ...ofResource(UNKNOWN, MEMBER), ...RESOURCE_MEMBERSHIP }],
  [
    "an account of the context",
    { resource: "arn:aws:s3:::b", context: { "aws:ResourceAccount": MANAGEMENT } },
    { ...ofResource(UNKNOWN, MANAGEMENT), ...RESOURCE_MEMBERSHIP },
  ],
  [
    "nobody's account",
    { resource: "arn:aws:s3:::b", principal: "cloudtrail.amazonaws.com" },
    { ...ofResource(UNKNOWN, UNKNOWN), ...UNKNOWN_MEMBERSHIP },
  ],
];

describe("condition keys that follow from a request", () => {
  it("are all told here", () => {
    const told = [...OF_PRINCIPAL, ...OF_RESOURCE, ...Object.keys(OF_EVERY_REQUEST)];
    expect(told.map((key) => key.toLowerCase())).to.have.members([...DERIVED.keys()]);
  });

  for (const [principal, values] of PRINCIPALS) {
    it(`follow from ${principal}`, () => {
      expect(derived({ principal }, OF_PRINCIPAL)).to.deep.equal(values);
    });
  }

  for (const [of, request, values] of RESOURCES) {
    it(`follow from a resource of ${of}`, () => {
      expect(derived(request, OF_RESOURCE)).to.deep.equal(values);
    });
  }

  it("are there in every request, known or not", () => {
    expect(derived({}, Object.keys(OF_EVERY_REQUEST))).to.deep.equal(OF_EVERY_REQUEST);
  });

  it("have the organization's region where the resource tells none", () => {
    const regional = { ...ORGANIZATION, region: "eu-west-1" };
    for (const [resource, region] of [
      ["arn:aws:s3:::b", "eu-west-1"],
      ["*", "eu-west-1"],
      [OUTSIDE, "eu-north-1"],
    ] as const) {
      const asked = subjectOf(subject({ resource }).request, allBut(), regional);
      expect(valueOf(keyOf("aws:RequestedRegion"), asked)).to.equal(region);
    }
  });

  it("give way to the request's own, in any case", () => {
    const context = { "AWS:principalarn": "arn:aws:iam::1:role/own", "aws:securetransport": "false" };
    expect(derived({ context }, ["aws:PrincipalArn", "aws:SecureTransport"])).to.deep.equal({
      "aws:PrincipalArn": "arn:aws:iam::1:role/own",
      "aws:SecureTransport": "false",
    });
  });

  it("give way to what is not known", () => {
    const keys = ["aws:SecureTransport", "aws:PrincipalArn", "aws:PrincipalAccount"];
    expect(derived({}, keys, "aws:securetransport", "aws:PrincipalArn")).to.deep.equal({
      "aws:SecureTransport": UNKNOWN,
      "aws:PrincipalArn": UNKNOWN,
      "aws:PrincipalAccount": MEMBER,
    });
  });

  it("do not follow from a resource that is not known", () => {
    expect(derived({ resource: OUTSIDE }, OF_RESOURCE, "resource")).to.deep.equal({
      ...ofResource(UNKNOWN, MEMBER),
      ...RESOURCE_MEMBERSHIP,
    });
    expect(derived({ resource: OUTSIDE }, OF_RESOURCE, "resource", "aws:ResourceAccount")).to.deep.equal({
      ...ofResource(UNKNOWN, UNKNOWN),
      ...UNKNOWN_MEMBERSHIP,
    });
  });

  it("are absent otherwise", () => {
    expect(derived({}, ["aws:SourceIp", "aws:PrincipalTag/team"])).to.deep.equal({});
  });
});
