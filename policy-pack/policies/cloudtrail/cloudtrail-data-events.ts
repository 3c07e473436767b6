import { resourcePolicy } from "../../model/policy.ts";
import { type Kind, recordsData } from "./event-selectors.ts";
import { TRAIL } from "./types.ts";

interface DataEvents {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly resources: string;
  readonly kind: Kind;
  /** How a basic selector names all such resources, and one of them. */
  readonly all: string;
  readonly one: string;
}

const s3BucketName = "acme-trail";

const dataEvents = ({ id, title, why, resources, kind, all, one }: DataEvents) => {
  const says = `No selector takes all ${kind.toLowerCase()} events of ${resources}.`;
  const other = kind === "Read" ? "Write" : "Read";
  const isRead = String(kind === "Read");
  const isOther = String(kind !== "Read");
  const basic = (arn: string, readWriteType?: string, type = resources) => ({
    s3BucketName,
    eventSelectors: [{ ...(readWriteType && { readWriteType }), dataResources: [{ type, values: [arn] }] }],
  });
  const advanced = (...more: { field: string; [operator: string]: string | string[] }[]) => ({
    s3BucketName,
    advancedEventSelectors: [
      {
        fieldSelectors: [
          { field: "eventCategory", equals: ["Data"] },
          { field: "resources.type", equals: [resources] },
          ...more,
        ],
      },
    ],
  });
  return resourcePolicy({
    id,
    title,
    service: "CloudTrail",
    severity: "low",
    why,
    write: [
      'advancedEventSelectors: [{ fieldSelectors: [{ field: "eventCategory", equals: ["Data"] },',
      `  { field: "resources.type", equals: ["${resources}"] }] }],`,
    ],
    types: [TRAIL],
    violation: (trail) => !recordsData(trail, resources, kind) && says,
    passes: [
      basic(all),
      basic(`${all}:::`),
      basic(all, "All"),
      basic(all, `${kind}Only`),
      {
        s3BucketName,
        eventSelectors: [
          {
            dataResources: [
              { type: "AWS::DynamoDB::Table", values: ["arn:aws:dynamodb"] },
              { type: resources, values: [one, all] },
            ],
          },
        ],
      },
      advanced(),
      advanced({ field: "readOnly", equals: [isRead] }),
      advanced({ field: "readOnly", notEquals: [isOther] }),
      advanced({ field: "resources.ARN", notStartsWiths: [one] }),
    ],
    fails: [
      [{ s3BucketName }, says],
      [basic(all, `${other}Only`), says],
      [basic(one), says],
      [basic(all, "All", "AWS::DynamoDB::Table"), says],
      [advanced({ field: "readOnly", equals: [isOther] }), says],
      [advanced({ field: "readOnly", notEquals: [isRead] }), says],
      [advanced({ field: "resources.ARN", equals: [one] }), says],
      [advanced({ field: "resources.ARN", startsWiths: [one] }), says],
      [advanced({ field: "resources.ARN", endsWiths: ["/secret"] }), says],
      [advanced({ field: "eventName", equals: ["DeleteObject"] }), says],
      [selecting("Data", "AWS::DynamoDB::Table"), says],
      [selecting("Management", resources), says],
    ],
  });
};

const selecting = (category: string, type: string) => ({
  s3BucketName,
  advancedEventSelectors: [
    {
      fieldSelectors: [
        { field: "eventCategory", equals: [category] },
        { field: "resources.type", equals: [type] },
      ],
    },
  ],
});

const OBJECTS = { resources: "AWS::S3::Object", all: "arn:aws:s3", one: "arn:aws:s3:::acme-data/" };

const rows: readonly DataEvents[] = [
  {
    id: "cloudtrail-lambda-data-events",
    title: "A trail records who invokes functions",
    why: "Nobody can tell who ran a function, with whose rights, or whether a planted one ever ran.",
    resources: "AWS::Lambda::Function",
    // CloudTrail counts `Invoke` as a write.
    kind: "Write",
    all: "arn:aws:lambda",
    one: "arn:aws:lambda:eu-west-1:111122223333:function:orders",
  },
  {
    id: "cloudtrail-s3-data-events-read",
    title: "A trail records who reads objects",
    why: "After a leak nobody can tell which objects were read, and by whom.",
    kind: "Read",
    ...OBJECTS,
  },
  {
    id: "cloudtrail-s3-data-events-write",
    title: "A trail records who writes and deletes objects",
    why: "Nobody can tell who replaced or destroyed data in a bucket.",
    kind: "Write",
    ...OBJECTS,
  },
];

export default rows.map(dataEvents);
