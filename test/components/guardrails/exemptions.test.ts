import { expect } from "chai";
import { exemptPrincipals, inForce } from "../../../components/guardrails/exemptions.ts";
import { standInPlace } from "../../../components/guardrails/stand-in-place.ts";

const place = (isBreakGlassMade: boolean) =>
  standInPlace({
    partition: "aws-cn",
    prefix: "acme",
    home: "cn-north-1",
    governed: ["cn-north-1"],
    trailName: "organization-trail",
    deploymentRole: "Deployment",
    breakGlassRole: "break-glass",
    exemptRoles: [],
    isBreakGlassMade,
  });

const DENIAL = { Action: ["s3:DeleteBucket"], Condition: { Bool: { "aws:ViaAWSService": "false" } } };
const ORGANIZATION = "o-a1b2c3d4e5";
const BREAK_GLASS = ["arn:aws:iam::*:role/break-glass"];

describe("exemptions", () => {
  it("are break-glass, those named, and further roles, each once and sorted", () => {
    expect(exemptPrincipals(place(true), ["fan-out", "deployment"], ["Robot", "Deployment"])).to.deep.equal([
      "arn:aws-cn:iam::*:role/Deployment",
      "arn:aws-cn:iam::*:role/Robot",
      "arn:aws-cn:iam::*:role/break-glass",
      "arn:aws-cn:iam::*:role/stacksets-exec-*",
    ]);
  });

  it("leave break-glass out where the role is not made", () => {
    expect(exemptPrincipals(place(false), [])).to.deep.equal([]);
    expect(inForce("rcp", [DENIAL], [], ORGANIZATION)).to.deep.equal([DENIAL]);
  });

  it("become a condition beside those of the denial", () => {
    expect(inForce("scp", [DENIAL], BREAK_GLASS, ORGANIZATION)).to.deep.equal([
      {
        Action: ["s3:DeleteBucket"],
        Condition: {
          Bool: { "aws:ViaAWSService": "false" },
          ArnNotLike: { "aws:PrincipalArn": BREAK_GLASS },
        },
      },
    ]);
    const withArn = { Action: ["s3:*"], Condition: { ArnNotLike: { "aws:SourceArn": "arn:aws:s3:::a" } } };
    expect(inForce("scp", [withArn], BREAK_GLASS, ORGANIZATION)[0]!.Condition?.ArnNotLike).to.deep.equal({
      "aws:SourceArn": "arn:aws:s3:::a",
      "aws:PrincipalArn": BREAK_GLASS,
    });
  });

  it("let no outsider through a resource control policy who takes the name", () => {
    const [forMost, forNamesakes] = inForce("rcp", [DENIAL], BREAK_GLASS, ORGANIZATION);
    expect(forMost!.Condition?.ArnNotLike).to.deep.equal({ "aws:PrincipalArn": BREAK_GLASS });
    expect(forNamesakes!.Condition).to.deep.equal({
      Bool: { "aws:ViaAWSService": "false" },
      ArnLike: { "aws:PrincipalArn": BREAK_GLASS },
      StringNotEquals: { "aws:PrincipalOrgID": ORGANIZATION },
    });
  });

  it("are not needed where a resource control policy binds outsiders or services only", () => {
    const outsiders = {
      Action: ["s3:*"],
      Condition: { StringNotEquals: { "aws:PrincipalOrgID": ORGANIZATION } },
    };
    const services = { Action: ["s3:*"], Condition: { Bool: { "aws:PrincipalIsAWSService": "true" } } };
    expect(inForce("rcp", [outsiders, services], BREAK_GLASS, ORGANIZATION)).to.deep.equal([
      outsiders,
      services,
    ]);
  });

  it("stand in no denial by hand", () => {
    const own = {
      Action: ["s3:*"],
      Condition: { ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/x" } },
    };
    expect(() => inForce("scp", [own], BREAK_GLASS, ORGANIZATION)).to.throw("is for exemptions");
  });
});
