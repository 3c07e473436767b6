import { itRefuses } from "../../support/settings.ts";

const DAYS = "a whole number of days, 1 to 36500";
const lock = { mode: "compliance", days: 30 };

describe("a wrong value of the archive", () => {
  itRefuses([
    [
      "a misspelled replica",
      { archive: { replcia: { region: "eu-central-1" } } },
      'archive.replcia: unknown key; did you mean "replica"?',
    ],
    [
      "a section without a value",
      { archive: null },
      "archive: got nothing, allowed: a map of settings; fix: give it a value, or leave it out",
    ],
    [
      "a lock mode that S3 does not know",
      { archive: { lock: { ...lock, mode: "complience" } } },
      'archive.lock.mode: got "complience", allowed: one of "governance", "compliance"; fix: did you mean "compliance"?',
    ],
    [
      "a lock of no days",
      { archive: { lock: { ...lock, days: 0 } } },
      `archive.lock.days: got 0, allowed: ${DAYS}; fix: correct the value`,
    ],
    [
      "a lock of more than a hundred years",
      { archive: { lock: { ...lock, days: 36501 } } },
      `archive.lock.days: got 36501, allowed: ${DAYS}; fix: correct the value`,
    ],
    [
      "days in quotes",
      { archive: { lock: { ...lock, days: "30" } } },
      `archive.lock.days: got "30", allowed: ${DAYS}; fix: take the quotes away: 30`,
    ],
    [
      "half a day",
      { archive: { retention: { network: { expireAfterDays: 1.5 } } } },
      `archive.retention.network.expireAfterDays: got 1.5, allowed: ${DAYS}; fix: correct the value`,
    ],
    [
      "no expiry",
      { archive: { retention: { network: { deepArchiveAfterDays: 1 } } } },
      `archive.retention.network.expireAfterDays: got nothing, allowed: ${DAYS}; fix: add it`,
    ],
    [
      "a class of logs that there is not",
      { archive: { retention: { flow: { expireAfterDays: 1 } } } },
      "archive.retention.flow: unknown key; known here: audit, configuration, network, waf, security, application, load-balancing, cloudwatch-export, s3-access",
    ],
    [
      "a reader that is an ARN",
      { archive: { readers: ["arn:aws:iam::111122223333:role/x"] } },
      'archive.readers[0]: got "arn:aws:iam::111122223333:role/x", allowed: a role name, with its path and * where needed, 128 characters at most; fix: write it like "AWSReservedSSO_Auditor_*"',
    ],
  ]);
});
