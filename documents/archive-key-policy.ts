import { partitionOf } from "../facts/partitions.ts";
import type { Deliverer } from "../facts/log-sources/log-source.ts";
import { readerArns } from "./archive-bucket-policy.ts";
import { type ArchivePlace, confinement, filled, principalOf } from "./archive-place.ts";
import { accountRoot, roleArn } from "./arns.ts";
import { type Condition, policy, type PolicyDocument, type Statement } from "./policy.ts";

/**
 * What the account's administrators may do with a key that opens logs. Neither disabling nor deleting it, nor using
 * it: those would need a change of this policy first, which is seen.
 */
export const KEY_ADMINISTRATION = [
  "kms:CancelKeyDeletion",
  "kms:CreateAlias",
  "kms:DeleteAlias",
  "kms:DescribeKey",
  "kms:EnableKey",
  "kms:EnableKeyRotation",
  "kms:GetKeyPolicy",
  "kms:GetKeyRotationStatus",
  "kms:ListGrants",
  "kms:ListKeyPolicies",
  "kms:ListResourceTags",
  "kms:PutKeyPolicy",
  "kms:RotateKeyOnDemand",
  "kms:TagResource",
  "kms:UntagResource",
  "kms:UpdateAlias",
  "kms:UpdateKeyDescription",
];

export const administerKey = (partition: string, accountId: string): Statement => ({
  Sid: "AdministerKey",
  Effect: "Allow",
  Principal: { AWS: accountRoot(partition, accountId) },
  Action: KEY_ADMINISTRATION,
  Resource: "*",
});

/** The key policy of an archive's region: one statement per deliverer, readers, and the replication role. */
export function archiveKeyPolicy(
  deliverers: readonly Deliverer[],
  replicationRole: string | undefined,
  place: ArchivePlace,
): PolicyDocument {
  return policy(
    administerKey(place.partition, place.archiveAccountId),
    ...deliverers
      .filter(({ keyActions }) => keyActions.length > 0)
      .flatMap((deliverer) => encryption(deliverer, place)),
    ...(place.readers.length > 0 ? [readersDecrypt(place)] : []),
    ...(replicationRole ? [replication(replicationRole, place)] : []),
  );
}

function encryption(deliverer: Deliverer, place: ArchivePlace): Statement[] {
  const use = {
    Effect: "Allow",
    Principal: principalOf(deliverer, place),
    Resource: "*",
  } as const;
  const condition = keyConfinement(deliverer, place);
  const { sid, keyActions, encryptionContext } = deliverer;
  if (!encryptionContext) return [{ ...use, Sid: `Encrypt${sid}`, Action: keyActions, Condition: condition }];
  // DescribeKey carries no encryption context, so a statement that demands one would refuse it.
  const cryptographic = keyActions.filter((action) => action !== "kms:DescribeKey");
  const context = contextCondition(encryptionContext, place);
  return [
    { ...use, Sid: `Encrypt${sid}`, Action: cryptographic, Condition: { ...condition, ...context } },
    { ...use, Sid: `Describe${sid}`, Action: "kms:DescribeKey", Condition: condition },
  ];
}

/** Principals of member accounts use the key only by way of S3 in its region. */
function keyConfinement(deliverer: Deliverer, place: ArchivePlace): Condition {
  const confined = confinement(deliverer, place);
  if (deliverer.principal !== "organization") return confined;
  return { StringEquals: { ...confined.StringEquals, ...viaS3(place) } };
}

const viaS3 = ({ region }: ArchivePlace) => ({
  "kms:ViaService": `s3.${region}.${partitionOf(region).dnsSuffix}`,
});

const contextCondition = (context: Readonly<Record<string, string>>, place: ArchivePlace): Condition => ({
  StringLike: Object.fromEntries(
    Object.entries(context).map(([key, pattern]) => [`kms:EncryptionContext:${key}`, filled(pattern, place)]),
  ),
});

const readersDecrypt = (place: ArchivePlace): Statement => ({
  Sid: "ReadersDecrypt",
  Effect: "Allow",
  Principal: { AWS: accountRoot(place.partition, place.securityAccountId) },
  Action: ["kms:Decrypt", "kms:DescribeKey"],
  Resource: "*",
  Condition: {
    StringEquals: viaS3(place),
    ArnLike: { "aws:PrincipalArn": readerArns(place) },
  },
});

/** S3 decrypts the source and encrypts the replica in the role's name. */
const replication = (role: string, place: ArchivePlace): Statement => ({
  Sid: "Replicate",
  Effect: "Allow",
  Principal: { AWS: accountRoot(place.partition, place.archiveAccountId) },
  Action: ["kms:Decrypt", "kms:GenerateDataKey"],
  Resource: "*",
  Condition: {
    StringEquals: viaS3(place),
    ArnEquals: {
      "aws:PrincipalArn": roleArn(place.partition, place.archiveAccountId, role),
    },
  },
});
