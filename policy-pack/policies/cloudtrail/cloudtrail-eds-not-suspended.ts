import { resourcePolicy } from "../../model/policy.ts";
import { EVENT_DATA_STORE } from "./types.ts";

const SAYS = "It is suspended.";

export default resourcePolicy({
  id: "cloudtrail-eds-not-suspended",
  title: "An event data store takes events in",
  service: "CloudTrail",
  severity: "high",
  why: "Events of the time of suspension are never taken in later.",
  write: ['suspend: "false",'],
  types: [EVENT_DATA_STORE],
  violation: ({ suspend }) => String(suspend) === "true" && SAYS,
  passes: [{}, { name: "audit", suspend: "false" }],
  fails: [
    [{ suspend: "true" }, SAYS],
    [{ name: "audit", suspend: "true" }, SAYS],
  ],
});
