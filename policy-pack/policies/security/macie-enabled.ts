import { resourcePolicy } from "../../model/policy.ts";

const SAYS = "It is paused.";

export default resourcePolicy({
  id: "macie-enabled",
  title: "Macie is on",
  service: "Macie",
  severity: "medium",
  why: "A bucket that becomes public, or fills with personal data, is noticed by nobody.",
  write: ['status: "ENABLED",'],
  types: ["aws:macie2/account:Account"],
  violation: ({ status }) => status === "PAUSED" && SAYS,
  passes: [{}, { status: "ENABLED" }],
  fails: [
    [{ status: "PAUSED" }, SAYS],
    [{ status: "PAUSED", findingPublishingFrequency: "FIFTEEN_MINUTES" }, SAYS],
  ],
});
