import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { list, text } from "../../values/values.ts";

const POOL = "aws:cognito/userPool:UserPool";
const DELIVERY = "aws:cognito/logDeliveryConfiguration:LogDeliveryConfiguration";

const OFF = "Its threat protection is off.";
const NOT_DELIVERED = "No log delivery is about its sign-ins.";

const poolOf = (advancedSecurityMode: string) =>
  a(POOL, { name: "customers", userPoolTier: "PLUS", userPoolAddOns: { advancedSecurityMode } });
const pool = poolOf("AUDIT");
const toGroup = {
  cloudWatchLogsConfiguration: {
    logGroupArn: "arn:aws:logs:eu-west-1:111122223333:log-group:/acme/sign-ins",
  },
};
const messages = { eventSource: "userNotification", logLevel: "ERROR", ...toGroup };
const signIns = { eventSource: "userAuthEvents", logLevel: "INFO", ...toGroup };

export default stackPolicy({
  id: "cognito-log-delivery",
  title: "A user pool assesses its sign-ins and delivers what it finds",
  service: "Cognito",
  severity: "low",
  why: "Nobody sees that somebody tries stolen passwords, one account after another.",
  write: [
    'userPoolTier: "PLUS", userPoolAddOns: { advancedSecurityMode: "AUDIT" },',
    'logConfigurations: [{ eventSource: "userAuthEvents", logLevel: "INFO", cloudWatchLogsConfiguration: { logGroupArn } }],',
  ],
  types: [POOL],
  beside: [DELIVERY],
  companions: (resource, stack) => {
    const { userPoolAddOns } = resource.properties;
    if (!["AUDIT", "ENFORCED"].includes(text(userPoolAddOns?.advancedSecurityMode))) return OFF;
    const delivers = stack
      .referring(resource, "userPoolId", DELIVERY)
      .flatMap(({ properties }) => list(properties.logConfigurations))
      .some(({ eventSource }) => eventSource === "userAuthEvents");
    return !delivers && NOT_DELIVERED;
  },
  passes: [
    { pool, delivery: a(DELIVERY, { userPoolId: ref("pool"), logConfigurations: [messages, signIns] }) },
    {
      pool: poolOf("ENFORCED"),
      delivery: a(DELIVERY, { userPoolId: ref("pool"), logConfigurations: [signIns] }),
    },
  ],
  fails: [
    [{ pool }, NOT_DELIVERED],
    [
      { pool, delivery: a(DELIVERY, { userPoolId: ref("pool"), logConfigurations: [messages] }) },
      NOT_DELIVERED,
    ],
    [
      { pool, delivery: a(DELIVERY, { userPoolId: "eu-west-1_Other", logConfigurations: [signIns] }) },
      NOT_DELIVERED,
    ],
    [{ pool: a(POOL, { name: "customers" }) }, OFF],
    [
      {
        pool: poolOf("OFF"),
        delivery: a(DELIVERY, { userPoolId: ref("pool"), logConfigurations: [signIns] }),
      },
      OFF,
    ],
  ],
});
