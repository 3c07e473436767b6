import type { Guardrail } from "../../guardrail.ts";
import { encryptedDatabases } from "./encrypted-databases.ts";
import { encryptedFileSystems } from "./encrypted-file-systems.ts";
import { encryptedUploads } from "./encrypted-uploads.ts";
import { keepBucketPublicAccessBlock } from "./keep-bucket-public-access-block.ts";
import { keepVolumeEncryption } from "./keep-volume-encryption.ts";
import { keyGrantsToServices } from "./key-grants-to-services.ts";
import { noCustomerKeys } from "./no-customer-keys.ts";
import { noExternalResourceShares } from "./no-external-resource-shares.ts";
import { noPublicAcls } from "./no-public-acls.ts";
import { noSharedDatabaseSnapshots } from "./no-shared-database-snapshots.ts";
import { noSharedImages } from "./no-shared-images.ts";

export const DATA: readonly Guardrail[] = [
  noPublicAcls,
  keepBucketPublicAccessBlock,
  noCustomerKeys,
  encryptedUploads,
  keepVolumeEncryption,
  encryptedDatabases,
  encryptedFileSystems,
  noSharedImages,
  noSharedDatabaseSnapshots,
  noExternalResourceShares,
  keyGrantsToServices,
];
