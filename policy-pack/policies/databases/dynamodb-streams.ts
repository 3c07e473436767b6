import { resourcePolicy } from "../../model/policy.ts";

const SAYS = "It has no stream.";

const table = { billingMode: "PAY_PER_REQUEST", hashKey: "id", attributes: [{ name: "id", type: "S" }] };

export default resourcePolicy({
  id: "dynamodb-streams",
  title: "A table has a stream of its changes",
  service: "DynamoDB",
  severity: "low",
  why: "What an item held before somebody changed it can be told from backups only, for the moment of a backup.",
  write: ['streamEnabled: true, streamViewType: "NEW_AND_OLD_IMAGES",'],
  types: ["aws:dynamodb/table:Table"],
  optIn: true,
  violation: ({ streamEnabled }) => streamEnabled !== true && SAYS,
  passes: [
    { ...table, streamEnabled: true, streamViewType: "NEW_AND_OLD_IMAGES" },
    { ...table, streamEnabled: true, streamViewType: "KEYS_ONLY" },
  ],
  fails: [
    [table, SAYS],
    [{ ...table, streamEnabled: false }, SAYS],
  ],
});
