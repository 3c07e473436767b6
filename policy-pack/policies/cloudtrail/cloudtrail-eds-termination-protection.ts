import { resourcePolicy } from "../../model/policy.ts";
import { EVENT_DATA_STORE } from "./types.ts";

const SAYS = "Its protection is switched off.";

export default resourcePolicy({
  id: "cloudtrail-eds-termination-protection",
  title: "An event data store is protected from deletion",
  service: "CloudTrail",
  severity: "medium",
  why: "One call deletes years of recorded events.",
  write: ["terminationProtectionEnabled: true,"],
  types: [EVENT_DATA_STORE],
  // Left out, it is on.
  violation: ({ terminationProtectionEnabled }) => terminationProtectionEnabled === false && SAYS,
  passes: [{}, { name: "audit", terminationProtectionEnabled: true }],
  fails: [
    [{ terminationProtectionEnabled: false }, SAYS],
    [{ name: "audit", terminationProtectionEnabled: false }, SAYS],
  ],
});
