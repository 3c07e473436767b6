import { expect } from "chai";
import type { Request } from "../../../../components/guardrails/guardrail.ts";
import { DERIVED } from "../../../../components/guardrails/simulate/context.ts";
import { keyOf, valueOf } from "../../../../components/guardrails/simulate/keys.ts";
import { subjectOf, UNKNOWN, type Value } from "../../../../components/guardrails/simulate/subject.ts";
import { MANAGEMENT, MEMBER, OUTSIDER } from "./support/organization.ts";
import { allBut, DEVELOPER, ORGANIZATION, subject } from "./support/subject.ts";

/** What follows from a request for each of the keys. */
const derived = (
  request: Partial<Request>,
  keys: readonly string[],
  ...unknown: string[]
): Record<string, Value> =>
  Object.fromEntries(keys.map((key) => [key, valueOf(keyOf(key), subject(request, allBut(...unknown)))]));

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

/** In the order of OF_PRINCIPAL. */
const PRINCIPALS: [principal: string, values: Value[]][] = [
  [
    DEVELOPER,
    [DEVELOPER, MEMBER, "o-abc123", UNKNOWN, "false", undefined, undefined, "AssumedRole", undefined],
  ],
  [
    `arn:aws:sts::${MEMBER}:assumed-role/developer/eve`,
    [DEVELOPER, MEMBER, "o-abc123", UNKNOWN, "false", undefined, undefined, "AssumedRole", undefined],
  ],
  [
    `arn:aws:iam::${MEMBER}:user/team/eve`,
    [
      `arn:aws:iam::${MEMBER}:user/team/eve`,
      MEMBER,
      "o-abc123",
      UNKNOWN,
      "false",
      undefined,
      undefined,
      "User",
      "eve",
    ],
  ],
  [
    `arn:aws:iam::${MANAGEMENT}:root`,
    [
      `arn:aws:iam::${MANAGEMENT}:root`,
      MANAGEMENT,
      "o-abc123",
      UNKNOWN,
      "false",
      undefined,
      undefined,
      "Account",
      undefined,
    ],
  ],
  [
    `arn:aws:sts::${OUTSIDER}:federated-user/eve`,
    [
      `arn:aws:sts::${OUTSIDER}:federated-user/eve`,
      OUTSIDER,
      undefined,
      undefined,
      "false",
      undefined,
      undefined,
      "FederatedUser",
      undefined,
    ],
  ],
  [
    "logs.eu-west-1.amazonaws.com",
    [
      undefined,
      UNKNOWN,
      undefined,
      undefined,
      "true",
      "logs.eu-west-1.amazonaws.com",
      UNKNOWN,
      UNKNOWN,
      undefined,
    ],
  ],
  [
    "ec2.amazonaws.com.cn",
    [undefined, UNKNOWN, undefined, undefined, "true", "ec2.amazonaws.com.cn", UNKNOWN, UNKNOWN, undefined],
  ],
  [
    "*",
    [undefined, "anonymous", undefined, undefined, undefined, undefined, undefined, "Anonymous", undefined],
  ],
  [
    `arn:aws:iam::${MEMBER}:saml-provider/x`,
    [
      `arn:aws:iam::${MEMBER}:saml-provider/x`,
      MEMBER,
      "o-abc123",
      UNKNOWN,
      "false",
      undefined,
      undefined,
      UNKNOWN,
      undefined,
    ],
  ],
];

/** In the order of OF_RESOURCE. */
const RESOURCES: [about: string, request: Partial<Request>, values: Value[]][] = [
  [
    "another account",
    { resource: `arn:aws:sqs:eu-north-1:${OUTSIDER}:queue` },
    ["eu-north-1", OUTSIDER, undefined, undefined],
  ],
  ["no account", { resource: "arn:aws:s3:::bucket" }, ["eu-west-1", MEMBER, "o-abc123", UNKNOWN]],
  ["no resource", { resource: "*" }, ["eu-west-1", MEMBER, "o-abc123", UNKNOWN]],
  [
    "an account of the context",
    { resource: "arn:aws:s3:::bucket", context: { "aws:ResourceAccount": MANAGEMENT } },
    ["eu-west-1", MANAGEMENT, "o-abc123", UNKNOWN],
  ],
  [
    "nobody's account",
    { resource: "arn:aws:s3:::bucket", principal: "cloudtrail.amazonaws.com" },
    ["eu-west-1", UNKNOWN, UNKNOWN, UNKNOWN],
  ],
];

describe("condition keys that follow from a request", () => {
  it("are all told here", () => {
    const told = [...OF_PRINCIPAL, ...OF_RESOURCE, ...Object.keys(OF_EVERY_REQUEST)];
    expect(told.map((key) => key.toLowerCase())).to.have.members([...DERIVED.keys()]);
  });

  for (const [principal, values] of PRINCIPALS) {
    it(`follow from ${principal}`, () => {
      expect(Object.values(derived({ principal }, OF_PRINCIPAL))).to.deep.equal(values);
    });
  }

  for (const [about, request, values] of RESOURCES) {
    it(`follow from a resource of ${about}`, () => {
      const regional = { ...ORGANIZATION, region: "eu-west-1" };
      const asked = subjectOf({ ...subject(request).request }, allBut(), regional);
      expect(OF_RESOURCE.map((key) => valueOf(keyOf(key), asked))).to.deep.equal(values);
    });
  }

  it("are there in every request, known or not", () => {
    expect(derived({}, Object.keys(OF_EVERY_REQUEST))).to.deep.equal(OF_EVERY_REQUEST);
  });

  it("leave a region unknown that neither the resource nor the organization tells", () => {
    expect(derived({ resource: "*" }, ["aws:RequestedRegion"])).to.deep.equal({
      "aws:RequestedRegion": UNKNOWN,
    });
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
    const resource = `arn:aws:sqs:eu-north-1:${OUTSIDER}:queue`;
    expect(derived({ resource }, OF_RESOURCE, "resource")).to.deep.equal({
      "aws:RequestedRegion": UNKNOWN,
      "aws:ResourceAccount": MEMBER,
      "aws:ResourceOrgID": "o-abc123",
      "aws:ResourceOrgPaths": UNKNOWN,
    });
    expect(derived({ resource }, OF_RESOURCE, "resource", "aws:ResourceAccount")).to.deep.equal({
      "aws:RequestedRegion": UNKNOWN,
      "aws:ResourceAccount": UNKNOWN,
      "aws:ResourceOrgID": UNKNOWN,
      "aws:ResourceOrgPaths": UNKNOWN,
    });
  });

  it("are absent otherwise", () => {
    expect(derived({}, ["aws:SourceIp", "aws:PrincipalTag/team"])).to.deep.equal({
      "aws:SourceIp": undefined,
      "aws:PrincipalTag/team": undefined,
    });
  });
});

describe("a request", () => {
  it("is refused if its principal cannot be read", () => {
    for (const principal of ["developer", "arn:aws:iam", "", "AWS Internal"]) {
      expect(() => subject({ principal })).to.throw(
        `principal "${principal}" is neither an ARN nor the name of a service, nor "*" for nobody`,
      );
    }
  });

  it("is refused if its resource cannot be read", () => {
    for (const resource of ["bucket", "arn:aws:s3", ""]) {
      expect(() => subject({ resource })).to.throw(`resource "${resource}" is neither an ARN nor "*"`);
    }
  });
});
