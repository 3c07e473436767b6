import { detection } from "./cis-alarm.ts";
import { ORDINARY } from "./cis-events.ts";

const SIGN_IN = { eventSource: "signin.amazonaws.com", eventName: "ConsoleLogin" };
const SUCCESS = {
  ...SIGN_IN,
  "userIdentity.type": "IAMUser",
  "responseElements.ConsoleLogin": "Success",
};

/** Alarms on who gets in, and on who is refused. */
export default [
  {
    id: "cis-alarm-console-auth-failures",
    title: "An alarm tells of failed sign-ins to the console",
    why: "Passwords are guessed for days without anybody hearing of it.",
    events: [
      { ...SIGN_IN, errorMessage: "Failed authentication", "responseElements.ConsoleLogin": "Failure" },
    ],
    others: [SUCCESS, ORDINARY],
    pattern: '{ ($.eventName = ConsoleLogin) && ($.errorMessage = "Failed authentication") }',
    alternatives: [
      ['{($.errorMessage="Failed authentication")&&($.eventName="ConsoleLogin")}'],
      ["{ $.eventName = ConsoleLogin && $.responseElements.ConsoleLogin = Failure }"],
    ],
    nearMisses: [
      "{ $.eventName = ConsoleLogin }",
      '{ ($.eventName = ConsoleLogin) && ($.errorMessage != "Failed authentication") }',
      "{ ($.eventName = ConsoleLogin) && ($.errorMessage = Failed authentication) }",
      '{ ($.eventName = AssumeRole) && ($.errorMessage = "Failed authentication") }',
    ],
  },
  {
    id: "cis-alarm-console-no-mfa",
    title: "An alarm tells of console sign-ins without MFA",
    why: "A stolen password is enough for the console, and its use looks like any other day.",
    events: [{ ...SUCCESS, "additionalEventData.MFAUsed": "No" }],
    others: [{ ...SUCCESS, "additionalEventData.MFAUsed": "Yes" }, ORDINARY],
    pattern: '{ ($.eventName = ConsoleLogin) && ($.additionalEventData.MFAUsed != "Yes") }',
    alternatives: [
      ['{$.additionalEventData.MFAUsed!=Yes&&$.eventName="ConsoleLogin"}'],
      [
        '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") && ($.userIdentity.type = "IAMUser") && ($.responseElements.ConsoleLogin = "Success") }',
      ],
    ],
    nearMisses: [
      "{ $.eventName = ConsoleLogin }",
      '{ $.additionalEventData.MFAUsed != "Yes" }',
      '{ ($.eventName = ConsoleLogin) && ($.additionalEventData.MFAUsed = "Yes") }',
      '{ ($.eventName = ConsoleLogin) || ($.additionalEventData.MFAUsed != "Yes") }',
    ],
  },
  {
    id: "cis-alarm-root-usage",
    title: "An alarm tells of every use of the root user",
    severity: "medium" as const,
    why: "Nothing restrains the root user, so its use by a stranger must be known at once.",
    events: [
      { "userIdentity.type": "Root", eventType: "AwsApiCall", eventName: "CreateUser" },
      { ...SIGN_IN, "userIdentity.type": "Root", eventType: "AwsConsoleSignIn" },
    ],
    others: [
      {
        "userIdentity.type": "Root",
        "userIdentity.invokedBy": "support.amazonaws.com",
        eventType: "AwsApiCall",
      },
      ORDINARY,
    ],
    pattern:
      '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }',
    alternatives: [
      ["{($.userIdentity.invokedBy NOT  EXISTS)&&($.userIdentity.type=Root)}"],
      [
        "{ ($.userIdentity.type = Root) && ($.eventType = AwsApiCall) && ($.userIdentity.invokedBy NOT EXISTS) }",
        "{ ($.userIdentity.type = Root) && ($.eventName = ConsoleLogin) }",
      ],
    ],
    nearMisses: [
      '{ $.userIdentity.type = "Root" }',
      "{ $.userIdentity.invokedBy NOT EXISTS }",
      '{ $.userIdentity.type != "Root" && $.userIdentity.invokedBy NOT EXISTS }',
      "{ ($.userIdentity.type = Root) && ($.eventType = AwsApiCall) && ($.userIdentity.invokedBy NOT EXISTS) }",
    ],
  },
  {
    id: "cis-alarm-unauthorized-api",
    title: "An alarm tells of calls that are refused",
    why: "Stolen credentials are tried out first: many refused calls are the earliest sign of it.",
    events: ["Client.UnauthorizedOperation", "AccessDenied", "AccessDeniedException"].map((errorCode) => ({
      ...ORDINARY,
      errorCode,
    })),
    others: [ORDINARY, { ...ORDINARY, errorCode: "ThrottlingException" }],
    pattern: '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }',
    alternatives: [
      ["{$.errorCode=AccessDenied*||$.errorCode=*UnauthorizedOperation}"],
      ["{ $.errorCode = %UnauthorizedOperation|AccessDenied% }"],
      ["{ $.errorCode = *UnauthorizedOperation }", '{ $.errorCode = "*AccessDenied*" }'],
      [
        '{ (($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*")) && ($.sourceIPAddress != "delivery.logs.amazonaws.com") && ($.eventName != "HeadBucket") }',
      ],
    ],
    nearMisses: [
      '{ $.errorCode = "*UnauthorizedOperation" }',
      '{ $.errorCode = "AccessDenied*" }',
      '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied") }',
      '{ ($.errorCode = "UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }',
      '{ ($.errorCode != "*UnauthorizedOperation") || ($.errorCode != "AccessDenied*") }',
      '{ $.errorCode = "*" }',
      "AccessDenied",
    ],
  },
].map(detection);
