import { accountOrigin } from "./account-origin.ts";
import { accountUnits } from "./account-units.ts";
import { bucketNames } from "./bucket-names.ts";
import type { Check } from "./check.ts";
import { coreAccounts } from "./core-accounts.ts";
import { guardrailChoices } from "./guardrail-choices.ts";
import { guardrailRoom } from "./guardrail-room.ts";
import { guardrailServices } from "./guardrail-services.ts";
import { guardrailTargets } from "./guardrail-targets.ts";
import { homeRegion } from "./home-region.ts";
import { lockAndExpiry } from "./lock-and-expiry.ts";
import { managementAccount } from "./management-account.ts";
import { centralRootAccess, contacts, trailService } from "./needed-services.ts";
import { onePartition } from "./one-partition.ts";
import { ownGuardrailProbes } from "./own-guardrail-probes.ts";
import { replicaRegion } from "./replica-region.ts";
import { reservedUnit } from "./reserved-unit.ts";
import { serviceAdministrators } from "./service-administrators.ts";
import { transitions } from "./transitions.ts";
import { uniqueEmails, uniqueIds } from "./unique-accounts.ts";
import { uniqueRegions } from "./unique-regions.ts";
import { uniqueUnits } from "./unique-units.ts";
import { unitDepth } from "./unit-depth.ts";

/** Every check across fields, in the order of the sections. */
export const CHECKS: readonly Check[] = [
  bucketNames,
  serviceAdministrators,
  centralRootAccess,
  contacts,
  homeRegion,
  uniqueRegions,
  onePartition,
  reservedUnit,
  unitDepth,
  uniqueUnits,
  coreAccounts,
  accountOrigin,
  managementAccount,
  uniqueEmails,
  uniqueIds,
  accountUnits,
  replicaRegion,
  lockAndExpiry,
  transitions,
  trailService,
  guardrailTargets,
  guardrailChoices,
  guardrailServices,
  ownGuardrailProbes,
  guardrailRoom,
];
