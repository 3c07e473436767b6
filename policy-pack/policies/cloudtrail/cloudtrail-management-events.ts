import { resourcePolicy } from "../../model/policy.ts";
import { KINDS, recordsManagement } from "./event-selectors.ts";
import { TRAIL } from "./types.ts";

const SAYS = "Its selectors leave out management events.";

const s3BucketName = "acme-trail";
const MANAGEMENT = { field: "eventCategory", equals: ["Management"] };
const DATA = [
  { field: "eventCategory", equals: ["Data"] },
  { field: "resources.type", equals: ["AWS::S3::Object"] },
];
const advanced = (...selectors: { field: string; equals?: string[]; notEquals?: string[] }[][]) => ({
  s3BucketName,
  advancedEventSelectors: selectors.map((fieldSelectors) => ({ fieldSelectors })),
});

export default resourcePolicy({
  id: "cloudtrail-management-events",
  title: "A trail records all management events",
  service: "CloudTrail",
  severity: "high",
  why: "The calls that look around, change rights or use keys are missing from the account of an attack.",
  write: ['eventSelectors: [{ readWriteType: "All", includeManagementEvents: true }],'],
  types: [TRAIL],
  violation: (trail) => !KINDS.every((kind) => recordsManagement(trail, kind)) && SAYS,
  passes: [
    { s3BucketName },
    { s3BucketName, eventSelectors: [], advancedEventSelectors: [] },
    { s3BucketName, eventSelectors: [{}] },
    { s3BucketName, eventSelectors: [{ readWriteType: "All", includeManagementEvents: true }] },
    { s3BucketName, eventSelectors: [{ includeManagementEvents: false }, { readWriteType: "All" }] },
    { s3BucketName, eventSelectors: [{ readWriteType: "ReadOnly" }, { readWriteType: "WriteOnly" }] },
    advanced([MANAGEMENT]),
    advanced(DATA, [MANAGEMENT]),
    advanced(
      [MANAGEMENT, { field: "readOnly", equals: ["true"] }],
      [MANAGEMENT, { field: "readOnly", notEquals: ["true"] }],
    ),
  ],
  fails: [
    [{ s3BucketName, eventSelectors: [{ includeManagementEvents: false }] }, SAYS],
    [{ s3BucketName, eventSelectors: [{ readWriteType: "ReadOnly" }] }, SAYS],
    [{ s3BucketName, eventSelectors: [{ readWriteType: "WriteOnly" }] }, SAYS],
    [{ s3BucketName, eventSelectors: [{ excludeManagementEventSources: ["kms.amazonaws.com"] }] }, SAYS],
    [advanced(DATA), SAYS],
    [advanced([MANAGEMENT, { field: "readOnly", equals: ["false"] }]), SAYS],
    [advanced([MANAGEMENT, { field: "readOnly", notEquals: ["false"] }]), SAYS],
    [advanced([MANAGEMENT, { field: "eventSource", notEquals: ["kms.amazonaws.com"] }]), SAYS],
    [{ ...advanced(DATA), eventSelectors: [{}] }, SAYS],
  ],
});
