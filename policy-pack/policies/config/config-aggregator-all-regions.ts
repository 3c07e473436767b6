import { resourcePolicy } from "../../model/policy.ts";

const SAYS = "It collects from the regions that it lists only.";

const ACCOUNTS = { accountIds: ["111122223333"] };
const ORGANIZATION = { roleArn: "arn:aws:iam::111122223333:role/aggregator" };
const SOME = { regions: ["eu-west-1"] };

export default resourcePolicy({
  id: "config-aggregator-all-regions",
  title: "An aggregator collects from every region",
  service: "Config",
  severity: "medium",
  why: "What is made in a region that nobody uses stays out of every report.",
  write: ["organizationAggregationSource: { allRegions: true, roleArn: role.arn },"],
  types: ["aws:cfg/configurationAggregator:ConfigurationAggregator"],
  // One of both sources is written.
  violation: ({ accountAggregationSource, organizationAggregationSource }) =>
    accountAggregationSource?.allRegions !== true &&
    organizationAggregationSource?.allRegions !== true &&
    SAYS,
  passes: [
    { accountAggregationSource: { ...ACCOUNTS, allRegions: true } },
    { organizationAggregationSource: { ...ORGANIZATION, allRegions: true } },
  ],
  fails: [
    [{ accountAggregationSource: { ...ACCOUNTS, ...SOME } }, SAYS],
    [{ accountAggregationSource: { ...ACCOUNTS, ...SOME, allRegions: false } }, SAYS],
    [{ organizationAggregationSource: { ...ORGANIZATION, ...SOME } }, SAYS],
    [{ organizationAggregationSource: { ...ORGANIZATION, ...SOME, allRegions: false } }, SAYS],
  ],
});
