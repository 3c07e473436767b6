import { resourcePolicy } from "../../model/policy.ts";
import { DETECTOR } from "./baseline.ts";

const SAYS = "It is suspended.";

export default resourcePolicy({
  id: "guardduty-enabled",
  title: "GuardDuty is on",
  service: "GuardDuty",
  severity: "high",
  why: "A suspended detector looks like protection and finds nothing.",
  write: ["enable: true,"],
  types: [DETECTOR],
  violation: ({ enable }) => enable === false && SAYS,
  passes: [{}, { enable: true }],
  fails: [
    [{ enable: false }, SAYS],
    [{ enable: false, findingPublishingFrequency: "FIFTEEN_MINUTES" }, SAYS],
  ],
});
