import { textOf } from "../plan.ts";
import type { QuotaKey } from "../../../facts/quotas.ts";
import { type PolicyDocument, policyDocuments } from "../documents.ts";
import { label } from "../findings/scene.ts";
import { type Measure, use } from "./use.ts";

const bytes = (text: string): number => Buffer.byteLength(text);
const characters = (text: string): number => text.length;
/** IAM counts no white space: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const charactersOfIam = (text: string): number => text.replaceAll(/\s/g, "").length;

interface SizeLimit {
  readonly quota: QuotaKey;
  readonly size: (text: string) => number;
}

const ORGANIZATION_POLICIES: Readonly<Record<string, SizeLimit>> = {
  SERVICE_CONTROL_POLICY: { quota: "serviceControlPolicySize", size: characters },
  RESOURCE_CONTROL_POLICY: { quota: "resourceControlPolicySize", size: characters },
};

/** Size limits by the type and property that carry the document. */
const LIMITS: Readonly<Record<string, SizeLimit>> = {
  "aws:iam/policy:Policy policy": { quota: "managedPolicySize", size: charactersOfIam },
  "aws:iam/role:Role assumeRolePolicy": { quota: "trustPolicySize", size: charactersOfIam },
  "aws:kms/key:Key policy": { quota: "keyPolicySize", size: bytes },
  "aws:kms/keyPolicy:KeyPolicy policy": { quota: "keyPolicySize", size: bytes },
  "aws:kms/replicaKey:ReplicaKey policy": { quota: "keyPolicySize", size: bytes },
  "aws:s3/bucketPolicy:BucketPolicy policy": { quota: "bucketPolicySize", size: bytes },
  "aws:sns/topic:Topic policy": { quota: "topicPolicySize", size: bytes },
  "aws:sns/topicPolicy:TopicPolicy policy": { quota: "topicPolicySize", size: bytes },
  "aws:sqs/queue:Queue policy": { quota: "queuePolicySize", size: bytes },
  "aws:sqs/queuePolicy:QueuePolicy policy": { quota: "queuePolicySize", size: bytes },
};

function limitOf({ resource: { type, inputs }, property }: PolicyDocument): SizeLimit | undefined {
  if (type !== "aws:organizations/policy:Policy") return LIMITS[`${type} ${property}`];
  const kind = typeof inputs.type === "string" ? inputs.type : "SERVICE_CONTROL_POLICY";
  return ORGANIZATION_POLICIES[kind];
}

/** How large each policy document is. */
export const documentSizes: Measure = (resources) => {
  const documents = policyDocuments(resources);
  const single = documents.flatMap((document) => {
    const limit = limitOf(document);
    const { resource, text } = document;
    return limit ? use(limit.quota, limit.size(text), label(resource), resource.urn) : [];
  });
  const inline = documents.filter(({ resource }) => resource.type === "aws:iam/rolePolicy:RolePolicy");
  const byRole = Map.groupBy(
    inline,
    ({ resource: { account, inputs } }) => `${textOf(inputs.role)} in ${String(account)}`,
  );
  const together = [...byRole].map(([role, policies]) =>
    use(
      "inlinePoliciesPerRole",
      policies.reduce((sum, { text }) => sum + charactersOfIam(text), 0),
      `role ${role}`,
      policies[0]?.resource.urn,
    ),
  );
  return [...single, ...together];
};
