import { resourcePolicy } from "../../model/policy.ts";
import { GRAPHQL_API, graphqlApi } from "./graphql-apis.ts";

const SAYS = "It does not trace requests.";

export default resourcePolicy({
  id: "appsync-xray",
  title: "A GraphQL API traces requests with X-Ray",
  service: "AppSync",
  severity: "low",
  why: "Which of the many resolvers behind a request was slow or failed can't be told.",
  write: ["xrayEnabled: true,"],
  types: [GRAPHQL_API],
  violation: ({ xrayEnabled }) => xrayEnabled !== true && SAYS,
  passes: [
    { ...graphqlApi, xrayEnabled: true },
    { ...graphqlApi, xrayEnabled: true, visibility: "PRIVATE" },
  ],
  fails: [
    [graphqlApi, SAYS],
    [{ ...graphqlApi, xrayEnabled: false }, SAYS],
  ],
});
