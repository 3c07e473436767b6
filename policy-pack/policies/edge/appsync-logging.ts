import { resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";
import { GRAPHQL_API, graphqlApi, logConfigOf } from "./graphql-apis.ts";

const SAYS = "It does not log.";

export default resourcePolicy({
  id: "appsync-logging",
  title: "A GraphQL API logs requests",
  service: "AppSync",
  severity: "medium",
  why: "Every operation goes to one address, so without the log nobody can tell what was asked for.",
  write: ['logConfig: { cloudwatchLogsRoleArn: role.arn, fieldLogLevel: "ERROR" },'],
  types: [GRAPHQL_API],
  // The provider asks for a role where there is a configuration.
  violation: ({ logConfig }) => isEmpty(logConfig) && SAYS,
  passes: [
    { ...graphqlApi, logConfig: logConfigOf("ERROR") },
    { ...graphqlApi, logConfig: logConfigOf("NONE") },
  ],
  fails: [
    [graphqlApi, SAYS],
    [{ ...graphqlApi, xrayEnabled: true }, SAYS],
  ],
});
