import { a } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { BASELINE, DETECTOR, inRegionOf, RECORDER, speaksFor } from "./baseline.ts";

const ANALYZER = "aws:accessanalyzer/analyzer:Analyzer";

const SAYS = "No analyzer of the stack looks for access from outside.";

const HERE = "eu-west-1";
const THERE = "us-east-1";

const external = a(ANALYZER, { analyzerName: "external" });
const organization = a(ANALYZER, { analyzerName: "external", type: "ORGANIZATION" });
const unused = a(ANALYZER, { analyzerName: "unused", type: "ACCOUNT_UNUSED_ACCESS" });
const detector = a(DETECTOR, { enable: true });
const recorder = a(RECORDER, { roleArn: "arn:aws:iam::111122223333:role/config" });

/** What looks for access from outside an account, as an analyzer does by default, or an organization. */
const EXTERNAL: readonly string[] = ["ACCOUNT", "ORGANIZATION"];

export default stackPolicy({
  id: "access-analyzer-enabled",
  title: "An analyzer looks for access from outside",
  service: "IAM Access Analyzer",
  severity: "low",
  why: "A role, key or bucket that was opened to strangers is noticed when they have used it.",
  write: ['new aws.accessanalyzer.Analyzer("external", { analyzerName: "external", type: "ACCOUNT" });'],
  types: [ANALYZER, ...BASELINE],
  // Suits only stacks that lay the baseline of an account alone.
  optIn: true,
  beside: [],
  companions: (resource, stack) =>
    speaksFor(resource, stack, ANALYZER, ...BASELINE) &&
    !inRegionOf(resource, stack, ANALYZER).some(({ properties }) =>
      EXTERNAL.includes(properties.type ?? "ACCOUNT"),
    ) &&
    SAYS,
  passes: [
    { external, unused, detector, recorder },
    { unused, organization },
    { detector, account: a(ANALYZER, { analyzerName: "external", type: "ACCOUNT" }) },
    { detector: a(DETECTOR, { region: HERE }), external: a(ANALYZER, { analyzerName: "a", region: HERE }) },
  ],
  fails: [
    [{ unused }, SAYS],
    [{ unused, detector }, SAYS],
    [{ detector }, SAYS],
    [{ recorder }, SAYS],
    [
      {
        detector: a(DETECTOR, { region: HERE }),
        external: a(ANALYZER, { analyzerName: "a", region: THERE }),
      },
      SAYS,
    ],
    [{ unused, internal: a(ANALYZER, { analyzerName: "b", type: "ORGANIZATION_INTERNAL_ACCESS" }) }, SAYS],
  ],
});
