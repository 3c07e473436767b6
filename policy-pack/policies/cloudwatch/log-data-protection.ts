import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { LOG_GROUP } from "./alarms.ts";

const PROTECTION = "aws:cloudwatch/logDataProtectionPolicy:LogDataProtectionPolicy";
const ACCOUNT = "aws:cloudwatch/logAccountPolicy:LogAccountPolicy";

const SAYS = "No data protection policy masks its events.";

const group = a(LOG_GROUP, { retentionInDays: 365 });
const DOCUMENT = JSON.stringify({
  Name: "mask",
  Version: "2021-06-01",
  Statement: [
    {
      DataIdentifier: ["arn:aws:dataprotection::aws:data-identifier/EmailAddress"],
      Operation: { Deidentify: { MaskConfig: {} } },
    },
  ],
});
const protectionOf = (name: string) =>
  a(PROTECTION, { logGroupName: ref(name, "name"), policyDocument: DOCUMENT });
const account = (policyType: string) =>
  a(ACCOUNT, { policyName: "all", policyType, policyDocument: DOCUMENT });

export default stackPolicy({
  id: "log-data-protection",
  title: "A log group masks sensitive data",
  service: "CloudWatch Logs",
  severity: "low",
  why: "Everybody who may read the log reads the passwords and addresses that slipped into it.",
  write: [
    'new aws.cloudwatch.LogDataProtectionPolicy("mask",',
    "  { logGroupName: logGroup.name, policyDocument: document.json });",
  ],
  types: [LOG_GROUP],
  beside: [PROTECTION, ACCOUNT],
  optIn: true,
  companions: (resource, stack) =>
    // A group of this class only hands its events on.
    resource.properties.logGroupClass !== "DELIVERY" &&
    stack.referring(resource, "logGroupName", PROTECTION).length === 0 &&
    !stack.of(ACCOUNT).some(({ properties }) => properties.policyType === "DATA_PROTECTION_POLICY") &&
    SAYS,
  passes: [
    { group, protection: protectionOf("group") },
    { group, account: account("DATA_PROTECTION_POLICY") },
    { group: a(LOG_GROUP, { logGroupClass: "DELIVERY" }) },
  ],
  fails: [
    [{ group }, SAYS],
    [{ group: a(LOG_GROUP, { logGroupClass: "STANDARD" }) }, SAYS],
    [{ group, account: account("SUBSCRIPTION_FILTER_POLICY") }, SAYS],
    [
      {
        group,
        other: a(LOG_GROUP, { logGroupClass: "DELIVERY" }),
        protection: protectionOf("other"),
      },
      SAYS,
    ],
  ],
});
