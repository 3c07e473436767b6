import { resourcePolicy } from "../../model/policy.ts";
import { isOpen, statementsOf } from "../../values/statements.ts";
import { at } from "../../values/values.ts";

const SAYS = "It lets any account in.";

const statement = (Principal: unknown, StringEquals?: object) => ({
  Effect: "Allow",
  Principal,
  Action: ["logs:PutSubscriptionFilter", "logs:CreateDelivery"],
  Resource: "*",
  ...(StringEquals && { Condition: { StringEquals } }),
});
const account = statement({ AWS: ["111122223333"] });
const organization = statement("*", { "aws:PrincipalOrgID": "o-0a1b2c3d4e" });

const classic = (...Statement: object[]) => ({
  destinationName: "central",
  accessPolicy: JSON.stringify({ Statement }),
});
const delivery = (...Statement: object[]) => ({
  deliveryDestinationName: "central",
  deliveryDestinationPolicy: JSON.stringify({ Statement }),
});

export default resourcePolicy({
  id: "log-destination-policy-no-wildcard",
  title: "A log destination takes logs of one's own organization only",
  service: "CloudWatch Logs",
  severity: "medium",
  why: "Strangers fill the central log with false events, and the bill with them.",
  write: ['Condition: { StringEquals: { "aws:PrincipalOrgID": organization.id } },'],
  types: [
    "aws:cloudwatch/logDestinationPolicy:LogDestinationPolicy",
    "aws:cloudwatch/logDeliveryDestinationPolicy:LogDeliveryDestinationPolicy",
  ],
  violation: (properties) =>
    [at(properties, "accessPolicy"), at(properties, "deliveryDestinationPolicy")]
      .flatMap(statementsOf)
      .some(isOpen) && SAYS,
  passes: {
    "aws:cloudwatch/logDestinationPolicy:LogDestinationPolicy": [classic(account), classic(organization)],
    "aws:cloudwatch/logDeliveryDestinationPolicy:LogDeliveryDestinationPolicy": [
      delivery(account),
      delivery(organization),
    ],
  },
  fails: {
    "aws:cloudwatch/logDestinationPolicy:LogDestinationPolicy": [
      [classic(statement("*")), SAYS],
      [classic(account, statement({ AWS: "*" }, { "logs:LogGeneratingResourceArns": "any" })), SAYS],
    ],
    "aws:cloudwatch/logDeliveryDestinationPolicy:LogDeliveryDestinationPolicy": [
      [delivery(statement("*")), SAYS],
      [delivery(organization, statement({ AWS: ["111122223333", "*"] })), SAYS],
    ],
  },
});
