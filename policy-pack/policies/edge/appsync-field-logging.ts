import { resourcePolicy } from "../../model/policy.ts";
import { GRAPHQL_API, graphqlApi, logConfigOf } from "./graphql-apis.ts";

const SAYS = "Its log leaves out fields.";

export default resourcePolicy({
  id: "appsync-field-logging",
  title: "The log of a GraphQL API covers fields",
  service: "AppSync",
  severity: "medium",
  why: "A request that fails in one resolver looks like any other.",
  write: ['logConfig: { cloudwatchLogsRoleArn: role.arn, fieldLogLevel: "ERROR" },'],
  types: [GRAPHQL_API],
  // That there is a log at all is another policy's matter.
  violation: ({ logConfig }) => logConfig?.fieldLogLevel === "NONE" && SAYS,
  passes: [
    { ...graphqlApi, logConfig: logConfigOf("ERROR") },
    { ...graphqlApi, logConfig: logConfigOf("ALL") },
    graphqlApi,
  ],
  fails: [
    [{ ...graphqlApi, logConfig: logConfigOf("NONE") }, SAYS],
    [{ ...graphqlApi, logConfig: { ...logConfigOf("NONE"), excludeVerboseContent: true } }, SAYS],
  ],
});
