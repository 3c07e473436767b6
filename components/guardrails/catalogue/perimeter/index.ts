import type { Guardrail } from "../../guardrail.ts";
import { bucketPerimeter } from "./bucket-perimeter.ts";
import { dataPerimeter } from "./data-perimeter.ts";
import { rolePerimeter } from "./role-perimeter.ts";
import { servicesOnOurBehalf } from "./services-on-our-behalf.ts";
import { tlsOnly } from "./tls-only.ts";
import { trustedOidc } from "./trusted-oidc.ts";

export const PERIMETER: readonly Guardrail[] = [
  bucketPerimeter,
  dataPerimeter,
  rolePerimeter,
  servicesOnOurBehalf,
  tlsOnly,
  trustedOidc,
];
