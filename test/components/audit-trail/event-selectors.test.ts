import { expect } from "chai";
import { eventSelectors } from "../../../components/audit-trail/event-selectors.ts";
import { DATA_EVENT_KINDS } from "../../../facts/data-events.ts";

const OWN = [
  "arn:aws:s3:::acme-audit-eu-west-1-222222222222",
  "arn:aws:s3:::acme-query-results-333333333333",
];
const MANAGEMENT = {
  name: "Management events",
  fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }],
};

describe("eventSelectors", () => {
  it("records every management event, and nothing else unless asked", () => {
    expect(eventSelectors({}, OWN)).to.deep.equal([MANAGEMENT]);
  });

  it("never records objects of the archive's own buckets", () => {
    expect(eventSelectors({ s3: "all" }, OWN)).to.deep.equal([
      MANAGEMENT,
      {
        name: "S3 objects",
        fieldSelectors: [
          { field: "eventCategory", equals: ["Data"] },
          { field: "resources.type", equals: ["AWS::S3::Object"] },
          {
            field: "resources.ARN",
            notStartsWiths: [
              "arn:aws:s3:::acme-audit-eu-west-1-222222222222/",
              "arn:aws:s3:::acme-query-results-333333333333/",
            ],
          },
        ],
      },
    ]);
  });

  it("records reads or writes alone where that is asked", () => {
    const [, write, read] = eventSelectors({ dynamodb: "write", lambda: "read" }, OWN);
    expect(write?.fieldSelectors).to.deep.equal([
      { field: "eventCategory", equals: ["Data"] },
      { field: "resources.type", equals: ["AWS::DynamoDB::Table"] },
      { field: "readOnly", equals: ["false"] },
    ]);
    expect(read?.fieldSelectors).to.deep.include({ field: "readOnly", equals: ["true"] });
  });

  it("stays under CloudTrail's 500 values with every kind and a hundred own buckets", () => {
    const everything = Object.fromEntries(DATA_EVENT_KINDS.map((kind) => [kind, "write" as const]));
    const selectors = eventSelectors(
      everything,
      Array.from({ length: 100 }, (_, index) => `arn:aws:s3:::${index}`),
    );
    const fields = selectors.flatMap(
      ({ fieldSelectors }) => fieldSelectors as { equals?: string[]; notStartsWiths?: string[] }[],
    );
    const values = fields.flatMap(({ equals = [], notStartsWiths = [] }) => [...equals, ...notStartsWiths]);
    expect(values.length).to.be.lessThan(500);
  });
});
