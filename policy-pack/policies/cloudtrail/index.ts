import type { Policy } from "../../model/policy.ts";
import bucketTlsOnly from "./cloudtrail-bucket-tls-only.ts";
import multiRegion from "./cloudtrail-multi-region.ts";

export const cloudtrail: readonly Policy[] = [bucketTlsOnly, multiRegion];
