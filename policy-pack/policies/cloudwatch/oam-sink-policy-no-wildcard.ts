import { resourcePolicy } from "../../model/policy.ts";
import { isOpen, statementsOf } from "../../values/statements.ts";

const SAYS = "It lets any account link to the sink.";

const statement = (Principal: unknown, Condition: object) => ({
  Effect: "Allow",
  Principal,
  Action: ["oam:CreateLink", "oam:UpdateLink"],
  Resource: "*",
  Condition,
});
const policyOf = (...Statement: object[]) => ({
  sinkIdentifier: "arn:aws:oam:eu-west-1:111122223333:sink/0a1b2c",
  policy: JSON.stringify({ Statement }),
});
const TYPES = { "ForAllValues:StringEquals": { "oam:ResourceTypes": ["AWS::Logs::LogGroup"] } };
const accounts = statement({ AWS: ["111122223333", "444455556666"] }, TYPES);

export default resourcePolicy({
  id: "oam-sink-policy-no-wildcard",
  title: "An observability sink is open to one's own organization only",
  service: "CloudWatch OAM",
  severity: "medium",
  why: "Strangers show their metrics and logs among one's own, and mislead those who look.",
  write: ['Condition: { StringEquals: { "aws:PrincipalOrgID": organization.id } },'],
  types: ["aws:oam/sinkPolicy:SinkPolicy"],
  violation: ({ policy }) => statementsOf(policy).some(isOpen) && SAYS,
  passes: [
    policyOf(accounts),
    policyOf(statement("*", { StringEquals: { "aws:PrincipalOrgID": "o-0a1b2c3d4e" } })),
  ],
  fails: [
    [policyOf(statement("*", TYPES)), SAYS],
    [policyOf(accounts, statement({ AWS: "*" }, {})), SAYS],
  ],
});
