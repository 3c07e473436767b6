import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";

const TABLE = "aws:dynamodb/table:Table";
const INSIGHTS = "aws:dynamodb/contributorInsights:ContributorInsights";

const SAYS = "No contributor insights are about it.";

const table = a(TABLE, {
  name: "orders",
  billingMode: "PAY_PER_REQUEST",
  hashKey: "id",
  attributes: [{ name: "id", type: "S" }],
});

export default stackPolicy({
  id: "dynamodb-contributor-insights",
  title: "A table has contributor insights",
  service: "DynamoDB",
  severity: "low",
  why: "Which keys are read without end, by a fault or by somebody who copies the table, cannot be told.",
  write: ['new aws.dynamodb.ContributorInsights("orders", { tableName: table.name });'],
  types: [TABLE],
  beside: [INSIGHTS],
  optIn: true,
  // Insights about an index say nothing about the table.
  companions: (resource, stack) =>
    !stack
      .referring(resource, "tableName", INSIGHTS)
      .some(({ properties }) => isEmpty(properties.indexName)) && SAYS,
  passes: [
    { table, insights: a(INSIGHTS, { tableName: ref("table", "name") }) },
    {
      table,
      index: a(INSIGHTS, { tableName: ref("table", "name"), indexName: "by-customer" }),
      insights: a(INSIGHTS, { tableName: "orders" }),
    },
  ],
  fails: [
    [{ table }, SAYS],
    [{ table, insights: a(INSIGHTS, { tableName: "customers" }) }, SAYS],
    [{ table, index: a(INSIGHTS, { tableName: ref("table", "name"), indexName: "by-customer" }) }, SAYS],
  ],
});
