import { resourcePolicy } from "../../model/policy.ts";
import { DETECTOR } from "./baseline.ts";

const SAYS = "It repeats findings more rarely.";

export default resourcePolicy({
  id: "guardduty-finding-frequency",
  title: "GuardDuty repeats findings every 15 minutes",
  service: "GuardDuty",
  severity: "low",
  why: "An attack that goes on is told again only after hours, as if it had stopped.",
  write: ['findingPublishingFrequency: "FIFTEEN_MINUTES",'],
  types: [DETECTOR],
  violation: ({ findingPublishingFrequency }) => findingPublishingFrequency !== "FIFTEEN_MINUTES" && SAYS,
  passes: [
    { findingPublishingFrequency: "FIFTEEN_MINUTES" },
    { enable: true, findingPublishingFrequency: "FIFTEEN_MINUTES" },
  ],
  fails: [
    [{}, SAYS],
    [{ findingPublishingFrequency: "SIX_HOURS" }, SAYS],
  ],
});
