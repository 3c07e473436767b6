import type { Guardrail } from "../../guardrail.ts";
import { aiServicesOptOut } from "./ai-services-opt-out.ts";
import { allowedImages } from "./allowed-images.ts";
import { inspector } from "./inspector.ts";
import { instanceMetadataDefaults } from "./instance-metadata-defaults.ts";
import { noPublicImages } from "./no-public-images.ts";
import { noSerialConsole } from "./no-serial-console.ts";
import { s3BlockPublicAccess } from "./s3-block-public-access.ts";
import { securityHub } from "./security-hub.ts";
import { tagValues } from "./tag-values.ts";
import { vpcBlockPublicAccess } from "./vpc-block-public-access.ts";

export const DECLARATIVE: readonly Guardrail[] = [
  instanceMetadataDefaults,
  noSerialConsole,
  noPublicImages,
  vpcBlockPublicAccess,
  allowedImages,
  s3BlockPublicAccess,
  aiServicesOptOut,
  tagValues,
  securityHub,
  inspector,
];
