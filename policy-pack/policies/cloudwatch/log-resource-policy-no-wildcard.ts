import { resourcePolicy } from "../../model/policy.ts";
import { isOpen, statementsOf } from "../../values/statements.ts";

const SAYS = "It lets everybody in, without a word of whose resource or account.";

const statement = (Principal: unknown, Condition?: object) => ({
  Effect: "Allow",
  Principal,
  Action: "logs:PutLogEvents",
  Resource: "*",
  ...(Condition && { Condition }),
});
const policyOf = (...Statement: object[]) => ({
  policyName: "writers",
  policyDocument: JSON.stringify({ Version: "2012-10-17", Statement }),
});
const service = statement({ Service: "route53.amazonaws.com" });

export default resourcePolicy({
  id: "log-resource-policy-no-wildcard",
  title: "A resource policy of logs is open to nobody unknown",
  service: "CloudWatch Logs",
  severity: "high",
  why: "Any account can write false events into the logs, or read them.",
  write: [
    'Principal: { Service: "delivery.logs.amazonaws.com" },',
    'Condition: { StringEquals: { "aws:SourceAccount": accountId } },',
  ],
  types: ["aws:cloudwatch/logResourcePolicy:LogResourcePolicy"],
  violation: ({ policyDocument }) => statementsOf(policyDocument).some(isOpen) && SAYS,
  passes: [
    policyOf(service),
    policyOf(statement("*", { StringEquals: { "aws:SourceAccount": "111122223333" } })),
    policyOf(
      statement("*", { ArnLike: { "aws:SourceArn": "arn:aws:es:eu-west-1:111122223333:domain/acme" } }),
    ),
  ],
  fails: [
    [policyOf(statement("*")), SAYS],
    [policyOf(service, statement({ AWS: "*" })), SAYS],
    [
      {
        resourceArn: "arn:aws:logs:eu-west-1:111122223333:log-group:audit",
        policyDocument: {
          Version: "2012-10-17",
          Statement: [{ Effect: "Allow", Principal: "*", Action: "logs:*", Resource: "*" }],
        },
      },
      SAYS,
    ],
  ],
});
