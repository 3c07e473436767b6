import { a } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { at } from "../../values/values.ts";
import { BASELINE, DETECTOR, inRegionOf, RECORDER, speaksFor } from "./baseline.ts";

const ACCOUNT = "aws:securityhub/account:Account";
const SUBSCRIPTION = "aws:securityhub/standardsSubscription:StandardsSubscription";

const MISSING = "The stack lays an account's baseline without Security Hub.";
const NO_STANDARD = "It checks no standard.";

const HERE = "eu-west-1";
const THERE = "us-east-1";

const account = a(ACCOUNT, {});
const bare = a(ACCOUNT, { enableDefaultStandards: false });
const detector = a(DETECTOR, { enable: true });
const recorder = a(RECORDER, { roleArn: "arn:aws:iam::111122223333:role/config" });
const standard = (region?: string) =>
  a(SUBSCRIPTION, {
    ...(region !== undefined && { region }),
    standardsArn: "arn:aws:securityhub:eu-west-1::standards/nist-800-53/v/5.0.0",
  });

export default stackPolicy({
  id: "securityhub-enabled",
  title: "Security Hub checks an account by some standard",
  service: "Security Hub",
  severity: "high",
  why: "Settings that let an intruder in, and findings of all other services, are seen together nowhere.",
  write: [
    'new aws.securityhub.Account("hub"); // with its default standards, or:',
    'new aws.securityhub.StandardsSubscription("standard", { standardsArn });',
  ],
  types: [ACCOUNT, ...BASELINE],
  // Suits only stacks that lay the baseline of an account alone.
  optIn: true,
  beside: [SUBSCRIPTION],
  companions: (resource, stack) => {
    const isMissing = (type: string) => inRegionOf(resource, stack, type).length === 0;
    if (resource.type === ACCOUNT) {
      const isBare = at(resource.properties, "enableDefaultStandards") === false;
      return isBare && isMissing(SUBSCRIPTION) && NO_STANDARD;
    }
    return speaksFor(resource, stack, ...BASELINE) && isMissing(ACCOUNT) && MISSING;
  },
  passes: [
    { account },
    { account: a(ACCOUNT, { enableDefaultStandards: true }), detector, recorder },
    { account: bare, standard: standard(), recorder },
    {
      account: a(ACCOUNT, { region: HERE, enableDefaultStandards: false }),
      standard: standard(HERE),
      detector: a(DETECTOR, { region: HERE }),
    },
  ],
  fails: [
    [{ detector }, MISSING],
    [{ recorder }, MISSING],
    [{ detector, recorder }, MISSING],
    [{ detector: a(DETECTOR, { region: HERE }), account: a(ACCOUNT, { region: THERE }) }, MISSING],
    [
      {
        recorder: a(RECORDER, { roleArn: "arn:aws:iam::111122223333:role/config", region: HERE }),
        detector: a(DETECTOR, { region: THERE }),
        account: a(ACCOUNT, { region: THERE }),
      },
      MISSING,
    ],
    [{ account: bare, detector }, NO_STANDARD],
    [
      { account: a(ACCOUNT, { region: HERE, enableDefaultStandards: false }), standard: standard(THERE) },
      NO_STANDARD,
    ],
  ],
});
