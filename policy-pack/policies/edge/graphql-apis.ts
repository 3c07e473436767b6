export const GRAPHQL_API = "aws:appsync/graphQLApi:GraphQLApi";

/** An API for examples, and how it may log. */
export const graphqlApi = { name: "orders", authenticationType: "AWS_IAM" } as const;
export const logConfigOf = (fieldLogLevel: "ALL" | "ERROR" | "NONE") => ({
  cloudwatchLogsRoleArn: "arn:aws:iam::111122223333:role/appsync-logs",
  fieldLogLevel,
});
