import { expect } from "chai";
import type { Request } from "../../../../components/guardrails/guardrail.ts";
import type { Statement } from "../../../../components/guardrails/simulate/policy.ts";
import { simulator } from "../../../../components/guardrails/simulate/simulator.ts";
import { organization, target } from "./support/organization.ts";
import { isKnownDifference } from "./support/known-differences.ts";
import { fullContext, otherVerdict } from "./support/other-evaluator.ts";
import { DEVELOPER } from "./support/subject.ts";

const OPERATORS =
  "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html";
const VARIABLES = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html";
const RESOURCE = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html";
const SETS =
  "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html";

interface Difference {
  readonly title: string;
  /** Where AWS says what is right, and its words. */
  readonly source: string;
  readonly words: string;
  readonly elements: Partial<Statement>;
  readonly request?: Partial<Request>;
  /** Whether the statement applies. To the other evaluator it does not. */
  readonly applies: true | "unknown";
  /** Whether the cross-check comes upon it and leaves it out. */
  readonly isLeftOut?: true;
}

const condition = (operator: string, key: string, value: string): Partial<Statement> => ({
  Condition: { [operator]: { [key]: value } },
});

const context = (key: string, value: string | string[]): Partial<Request> => ({ context: { [key]: value } });

const DIFFERENCES: Difference[] = [
  {
    title: "a negated operator holds against a variable without a value",
    source: `${VARIABLES}#policy-vars-no-value`,
    words: "Inverted condition operators like StringNotEquals or StringNotLike do match against a null value",
    elements: condition("StringNotEquals", "aws:PrincipalTag/team", "${aws:PrincipalTag/stage}"),
    request: context("aws:PrincipalTag/team", "a"),
    applies: true,
    isLeftOut: true,
  },
  {
    title: "a resource with a variable without a value is none",
    source: `${VARIABLES}#policy-vars-no-value`,
    words: "the resource that includes a policy variable with no value will not match any resource",
    elements: { NotResource: "arn:aws:s3:::bucket/${aws:PrincipalTag/stage}" },
    applies: true,
    isLeftOut: true,
  },
  {
    title: "IfExists holds for an absent key under ForAnyValue, too",
    source: `${OPERATORS}#Conditions_IfExists`,
    words:
      'You can add IfExists to the end of any condition operator name except the Null condition [...] "If the condition key is [...] not present, evaluate the condition element as true."',
    elements: condition("ForAnyValue:StringEqualsIfExists", "aws:TagKeys", "a"),
    applies: true,
    isLeftOut: true,
  },
  {
    title: "${*} stands for an asterisk in exact comparisons, too",
    source: `${VARIABLES}#policy-vars-specialchars`,
    words:
      "These predefined policy variables can be used in any string where you can use regular policy variables.",
    elements: condition("StringEquals", "aws:PrincipalTag/team", "a${*}"),
    request: context("aws:PrincipalTag/team", "a*"),
    applies: true,
    isLeftOut: true,
  },
  {
    title: "0.0.0.0/0 is every IPv4 address",
    source: `${OPERATORS}#Conditions_IPAddress`,
    words: "The value must be in the standard CIDR format",
    elements: condition("IpAddress", "aws:SourceIp", "0.0.0.0/0"),
    request: context("aws:SourceIp", "203.0.113.7"),
    applies: true,
    isLeftOut: true,
  },
  {
    title: "the colon of a variable divides nothing",
    source: `${VARIABLES}#policy-vars-resourceelement`,
    words:
      "You can use a policy variable in the Resource element, but only in the resource portion of the ARN.",
    elements: { Resource: "arn:aws:sqs:eu-west-1:111111111111:${aws:PrincipalTag/team}" },
    request: {
      action: "sqs:SendMessage",
      resource: "arn:aws:sqs:eu-west-1:111111111111:a",
      ...context("aws:PrincipalTag/team", "a"),
    },
    applies: true,
    isLeftOut: true,
  },
  {
    title: "a * at the end of a part goes on beyond the colon",
    source: `${RESOURCE}#reference_policies_elements_resource_wildcards`,
    words:
      "If the * wildcard is the last character of a resource ARN segment, it can expand to match beyond the colon boundaries.",
    elements: { Resource: "arn:aws:sqs:*:queue" },
    request: { action: "sqs:SendMessage", resource: "arn:aws:sqs:eu-west-1:111111111111:queue" },
    applies: true,
  },
  {
    // AWS asks not to do so ("You cannot use a wildcard in the portion of the ARN that specifies the resource type");
    // it does not say that such a pattern matches less than others.
    title: "a wildcard may stand for a type of resource",
    source: `${RESOURCE}#reference_policies_elements_resource_wildcards`,
    words: "You can use wildcard characters (* and ?) within the individual segments of an ARN",
    elements: { Resource: "arn:aws:kms:*:*:*/a" },
    request: { action: "kms:Decrypt", resource: "arn:aws:kms:eu-west-1:111111111111:key/a" },
    applies: true,
  },
  {
    title: "a variable may stand for a whole ARN in a condition",
    source: `${OPERATORS}#Conditions_ARN`,
    words: "Policy variables – Supported",
    elements: condition("ArnEquals", "aws:PrincipalArn", "${aws:SourceArn}"),
    request: context("aws:SourceArn", DEVELOPER),
    applies: true,
  },
  {
    title: "Unix time counts seconds",
    source:
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-epochtime",
    words: "This key also accepts the number of seconds since January 1, 1970.",
    elements: condition("DateEquals", "aws:TokenIssueTime", "1767323045"),
    request: context("aws:TokenIssueTime", "2026-01-02T03:04:05Z"),
    applies: true,
  },
  {
    title: "an address of IPv6 has many forms",
    source: `${OPERATORS}#Conditions_IPAddress`,
    words: "Some AWS services support IPv6, using :: to represent a range of 0s.",
    elements: condition("IpAddress", "aws:SourceIp", "2001:db8::1"),
    request: context("aws:SourceIp", "2001:db8:0:0:0:0:0:1"),
    applies: true,
  },
  {
    title: "an address without a prefix is a range of one",
    source: `${OPERATORS}#Conditions_IPAddress`,
    words: "NotIpAddress: All IP addresses except the specified IP address or range",
    elements: condition("NotIpAddress", "aws:SourceIp", "203.0.113.7"),
    request: context("aws:SourceIp", "2001:db8::1"),
    applies: true,
  },
  {
    title: "a negated operator holds for a value that cannot be compared",
    source: OPERATORS,
    words: "NumericNotEquals: Negated matching",
    elements: condition("NumericNotEquals", "aws:MultiFactorAuthAge", "10"),
    request: context("aws:MultiFactorAuthAge", "few"),
    applies: true,
  },
  {
    title: "an empty text is no value to ForAllValues",
    source: `${OPERATORS}#Conditions_ARN`,
    words:
      "The ForAllValues qualifier returns true if there are no context keys in the request or if the context key value resolves to a null dataset, such as an empty string.",
    elements: condition("ForAllValues:StringEquals", "aws:TagKeys", "a"),
    request: context("aws:TagKeys", [""]),
    applies: true,
  },
  {
    title: "a list needs a set operator, and nothing is promised without",
    source: `${SETS}#reference_policies_condition-multi-valued-context-keys`,
    words: "You must use the ForAnyValue or ForAllValues set operators",
    elements: condition("StringEquals", "aws:TagKeys", "a"),
    request: context("aws:TagKeys", ["a"]),
    applies: "unknown",
  },
  {
    title: "nobody says what a variable of several values is",
    source: VARIABLES,
    words: "Policy variables are replaced with values that come from the context of the request itself",
    elements: condition("StringNotEquals", "aws:PrincipalTag/team", "${aws:TagKeys}"),
    request: { context: { "aws:TagKeys": ["a"], "aws:PrincipalTag/team": "b" } },
    applies: "unknown",
  },
];

describe("the independent evaluator does not know that", () => {
  for (const { title, source, words, elements, request = {}, applies, isLeftOut = false } of DIFFERENCES) {
    it(title, async () => {
      const { Resource, NotResource, ...others } = elements;
      const statement: Statement = {
        Effect: "Deny",
        Action: "*",
        ...(NotResource === undefined ? { Resource: Resource ?? "*" } : { NotResource }),
        ...others,
      };
      const root = target("root", { scp: [statement] });
      const of = organization({ root });
      const asked = {
        principal: DEVELOPER,
        action: "s3:GetObject",
        resource: "arn:aws:s3:::bucket/key",
        ...request,
      };
      const why = `${source} says: ${words}`;
      expect(simulator(of).verdict(asked).decision, why).to.equal(applies === true ? "denied" : applies);
      expect((await otherVerdict(asked, of, [root], [])).decision, why).to.equal("allowed");
      expect(isKnownDifference(statement, fullContext(asked, of))).to.equal(isLeftOut);
    });
  }
});
