import { resourcePolicy } from "../../model/policy.ts";
import { itemsAt } from "../../values/items.ts";
import { at, list, text } from "../../values/values.ts";
import { TRAIL } from "./types.ts";

const SAYS = "No selector takes data events of Bedrock.";

const isForBedrock = (selector: unknown): boolean =>
  itemsAt(selector, "fieldSelectors").some(
    (field) =>
      at(field, "field") === "resources.type" &&
      itemsAt(field, "equals").some((type) => text(type).startsWith("AWS::Bedrock::")),
  );

const s3BucketName = "acme-trail";
const dataOf = (type: string, operator = "equals") => ({
  fieldSelectors: [
    { field: "eventCategory", equals: ["Data"] },
    { field: "resources.type", [operator]: [type] },
  ],
});

export default resourcePolicy({
  id: "cloudtrail-bedrock-data-events",
  title: "A trail records what is asked of Bedrock",
  service: "CloudTrail",
  severity: "low",
  why: "Calls of agents, knowledge bases and guardrails are data events, and misuse of them stays unseen.",
  write: [
    'advancedEventSelectors: [{ fieldSelectors: [{ field: "eventCategory", equals: ["Data"] },',
    '  { field: "resources.type", equals: ["AWS::Bedrock::AgentAlias"] }] }],',
  ],
  types: [TRAIL],
  // Basic selectors know nothing of Bedrock.
  violation: ({ advancedEventSelectors }) => !list(advancedEventSelectors).some(isForBedrock) && SAYS,
  passes: [
    { s3BucketName, advancedEventSelectors: [dataOf("AWS::Bedrock::AgentAlias")] },
    {
      s3BucketName,
      advancedEventSelectors: [dataOf("AWS::S3::Object"), dataOf("AWS::Bedrock::KnowledgeBase")],
    },
  ],
  fails: [
    [{ s3BucketName }, SAYS],
    [{ s3BucketName, eventSelectors: [{}] }, SAYS],
    [{ s3BucketName, advancedEventSelectors: [dataOf("AWS::S3::Object")] }, SAYS],
    [{ s3BucketName, advancedEventSelectors: [dataOf("AWS::Bedrock::AgentAlias", "notEquals")] }, SAYS],
    [
      {
        s3BucketName,
        advancedEventSelectors: [
          { fieldSelectors: [{ field: "resources.ARN", equals: ["AWS::Bedrock::AgentAlias"] }] },
        ],
      },
      SAYS,
    ],
  ],
});
