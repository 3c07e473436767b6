import { resourcePolicy } from "../../model/policy.ts";
import { EVENT_DATA_STORE } from "./types.ts";

const SAYS = "It records its own region only.";

export default resourcePolicy({
  id: "cloudtrail-eds-multi-region",
  title: "An event data store records every region",
  service: "CloudTrail",
  severity: "medium",
  why: "A query about an incident misses what was done in any other region.",
  write: ["multiRegionEnabled: true,"],
  types: [EVENT_DATA_STORE],
  // Left out, it is on.
  violation: ({ multiRegionEnabled }) => multiRegionEnabled === false && SAYS,
  passes: [{}, { name: "audit", multiRegionEnabled: true }],
  fails: [
    [{ multiRegionEnabled: false }, SAYS],
    [{ name: "audit", multiRegionEnabled: false }, SAYS],
  ],
});
