import type { Guardrail } from "../guardrail.ts";
import { AUDIT } from "./audit/index.ts";
import { CONTAINMENT } from "./containment/index.ts";
import { DATA } from "./data/index.ts";
import { DECLARATIVE } from "./declarative/index.ts";
import { IDENTITY } from "./identity/index.ts";
import { NETWORK } from "./network/index.ts";
import { ORGANIZATION } from "./organization/index.ts";
import { PERIMETER } from "./perimeter/index.ts";
import { REGIONAL } from "./regions/index.ts";

/** Every guardrail, in the order in which documentation lists them. */
export const CATALOGUE: readonly Guardrail[] = [
  ...AUDIT,
  ...ORGANIZATION,
  ...REGIONAL,
  ...IDENTITY,
  ...DATA,
  ...NETWORK,
  ...CONTAINMENT,
  ...PERIMETER,
  ...DECLARATIVE,
];
