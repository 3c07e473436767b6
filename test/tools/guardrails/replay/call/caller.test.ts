import { expect } from "chai";
import { type Caller, callerOf } from "../../../../../tools/guardrails/replay/call/caller.ts";
import { MEMBER, record, session } from "../../../../support/cloudtrail.ts";
import { read } from "../../../../support/replay.ts";

const caller = (userIdentity: unknown): Caller | undefined =>
  callerOf(read(record("ec2", "DescribeInstances", { userIdentity })));

const certain = (principal: string): Caller => ({ name: principal, principal, isCertain: true });

const user = `arn:aws:iam::${MEMBER}:user/division/alice`;
const root = `arn:aws:iam::${MEMBER}:root`;

describe("callers", () => {
  const cases: [what: string, identity: unknown, expected: Caller | undefined][] = [
    ["a root user", { type: "Root", arn: root, accountId: MEMBER }, certain(root)],
    [
      "a user with its path",
      { type: "IAMUser", arn: user, accountId: MEMBER, userName: "alice" },
      certain(user),
    ],
    ["a session: its role", session("developer"), certain(`arn:aws:iam::${MEMBER}:role/developer`)],
    [
      "a session of a role with a path, which its own ARN does not have",
      session("AWSReservedSSO_Admin_0a1b2c", MEMBER, "/aws-reserved/sso.amazonaws.com/"),
      certain(`arn:aws:iam::${MEMBER}:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Admin_0a1b2c`),
    ],
    [
      "a session whose issuer is not recorded: a role that may have a path",
      { ...session("developer"), sessionContext: {} },
      {
        name: `arn:aws:sts::${MEMBER}:assumed-role/developer/alice`,
        principal: `arn:aws:sts::${MEMBER}:assumed-role/developer/alice`,
        isCertain: false,
      },
    ],
    [
      "a federated user",
      { type: "FederatedUser", arn: `arn:aws:sts::${MEMBER}:federated-user/bob`, accountId: MEMBER },
      certain(`arn:aws:sts::${MEMBER}:federated-user/bob`),
    ],
    ["a service", { type: "AWSService", invokedBy: "lambda.amazonaws.com" }, certain("lambda.amazonaws.com")],
    [
      "a service that is not named",
      { type: "AWSService", invokedBy: "AWS Internal" },
      { name: "AWS Internal", principal: "unnamed.amazonaws.com", isCertain: false },
    ],
    [
      "somebody of another account",
      { type: "AWSAccount", principalId: "AROAIDPPEZS35WEXAMPLE:bob", accountId: "999999999999" },
      {
        name: "somebody of 999999999999 (AWSAccount)",
        principal: "arn:aws:iam::999999999999:root",
        isCertain: false,
      },
    ],
    [
      "nobody who signed the request",
      { type: "AWSAccount", principalId: "", accountId: "ANONYMOUS_PRINCIPAL" },
      { name: "anonymous", principal: "*", isCertain: true },
    ],
    [
      "who signs in by SAML",
      { type: "SAMLUser", principalId: "q:bob", userName: "bob", identityProvider: "idp.example.com" },
      { name: "idp.example.com (SAMLUser)", principal: "*", isCertain: true },
    ],
    [
      "who signs in by a web identity",
      { type: "WebIdentityUser", userName: "bob", identityProvider: "accounts.google.com" },
      { name: "accounts.google.com (WebIdentityUser)", principal: "*", isCertain: true },
    ],
    [
      "a user of Identity Center",
      { type: "IdentityCenterUser", accountId: MEMBER, onBehalfOf: { userId: "544894e8-80c1" } },
      {
        name: `544894e8-80c1 of ${MEMBER} (IdentityCenterUser)`,
        principal: `arn:aws:iam::${MEMBER}:root`,
        isCertain: false,
      },
    ],
    [
      "an unknown type of an account",
      { type: "Unknown", accountId: MEMBER, userName: "eve" },
      { name: `eve of ${MEMBER} (Unknown)`, principal: `arn:aws:iam::${MEMBER}:root`, isCertain: false },
    ],
    [
      "a role by itself",
      { type: "Role", arn: `arn:aws:iam::${MEMBER}:role/batch`, accountId: MEMBER },
      certain(`arn:aws:iam::${MEMBER}:role/batch`),
    ],
    ["nobody, where not even the account is recorded", { type: "Unknown" }, undefined],
    ["nobody, where no identity is recorded", null, undefined],
    ["nobody, for a user without an ARN or account", { type: "IAMUser" }, undefined],
    ["nobody, for a session without an ARN or account", { type: "AssumedRole" }, undefined],
  ];
  for (const [what, identity, expected] of cases) {
    it(`are ${what}`, () => {
      expect(caller(identity)).to.deep.equal(expected);
    });
  }
});
