import { itRefuses } from "../../support/settings.ts";

describe("a wrong value of the trail", () => {
  itRefuses([
    [
      "a trail name with adjacent hyphens",
      { trail: { name: "the--trail" } },
      'trail.name: got "the--trail", allowed: 3 to 128 letters, digits and . _ -, where . _ - stand singly between letters or digits, and no IP address; fix: write it like "organization-trail"',
    ],
    [
      "an owner that cannot be",
      { trail: { owner: "log-archive" } },
      'trail.owner: got "log-archive", allowed: one of "management", "security-tooling"; fix: choose one of those',
    ],
    [
      "an insight that there is not",
      { trail: { insights: ["ApiCallRate"] } },
      'trail.insights[0]: got "ApiCallRate", allowed: one of "ApiCallRateInsight", "ApiErrorRateInsight"; fix: did you mean "ApiCallRateInsight"?',
    ],
    [
      "data events of a kind that there is not",
      { trail: { dataEvents: { s4: "all" } } },
      'trail.dataEvents.s4: unknown key; did you mean "s3"?',
    ],
    [
      "data events of another choice",
      { trail: { dataEvents: { s3: true } } },
      'trail.dataEvents.s3: got true, allowed: one of "all", "read", "write"; fix: choose one of those',
    ],
    [
      "days that a log group cannot have",
      { trail: { logGroupRetentionDays: 91 } },
      "trail.logGroupRetentionDays: got 91, allowed: one of 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653; fix: choose one of those",
    ],
  ]);
});
