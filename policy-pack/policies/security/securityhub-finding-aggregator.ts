import { a } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { at } from "../../values/values.ts";

const ACCOUNT = "aws:securityhub/account:Account";
const AGGREGATOR = "aws:securityhub/findingAggregator:FindingAggregator";

const MISSING = "Nothing brings findings of all regions together.";
const PARTIAL = "It leaves out regions that nobody has named.";

const account = a(ACCOUNT, {});
const aggregator = (linkingMode: string, ...specifiedRegions: readonly string[]) =>
  a(AGGREGATOR, {
    linkingMode,
    ...(specifiedRegions.length > 0 && { specifiedRegions: [...specifiedRegions] }),
  });

/** With these Security Hub takes in regions that are yet to come. */
const OPEN: readonly unknown[] = ["ALL_REGIONS", "ALL_REGIONS_EXCEPT_SPECIFIED"];

export default stackPolicy({
  id: "securityhub-finding-aggregator",
  title: "Security Hub brings the findings of all regions together",
  service: "Security Hub",
  severity: "low",
  why: "An intruder works in a region whose findings nobody opens.",
  write: ['new aws.securityhub.FindingAggregator("all", { linkingMode: "ALL_REGIONS" });'],
  types: [AGGREGATOR, ACCOUNT],
  // Members of an organization leave this to its administrator.
  optIn: true,
  beside: [],
  companions: (resource, stack) => {
    if (resource.type === AGGREGATOR)
      return !OPEN.includes(at(resource.properties, "linkingMode")) && PARTIAL;
    // One aggregator serves all regions, so the first region tells that there is none.
    const isFirst = stack.of(ACCOUNT)[0]?.urn === resource.urn;
    return isFirst && stack.of(AGGREGATOR).length === 0 && MISSING;
  },
  passes: [
    { account, aggregator: aggregator("ALL_REGIONS") },
    { account, aggregator: aggregator("ALL_REGIONS_EXCEPT_SPECIFIED", "me-south-1") },
  ],
  fails: [
    [{ account }, MISSING],
    [{ account, other: a(ACCOUNT, { region: "us-east-1" }) }, MISSING],
    [{ aggregator: aggregator("SPECIFIED_REGIONS", "eu-west-1"), account }, PARTIAL],
    [{ aggregator: aggregator("NO_REGIONS") }, PARTIAL],
  ],
});
