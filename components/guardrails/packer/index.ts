export { efficiency, type Efficiency } from "./efficiency.ts";
export type { Item } from "./item.ts";
export { type Limits, limitsOf } from "./limits.ts";
export type { Misfit } from "./misfit.ts";
export { misfitLines } from "./misfit-lines.ts";
export { type OrganizationPacking, packOrganization, type SharedDocument } from "./pack-organization.ts";
export { pack, type Packed, type Packing } from "./pack.ts";
export type { Kind } from "./statement.ts";
