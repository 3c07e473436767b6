import type { Guardrail } from "../../guardrail.ts";
import { noCommitments } from "./no-commitments.ts";
import { noDefaultNetworks } from "./no-default-networks.ts";
import { noInternetFacingLoadBalancers } from "./no-internet-facing-load-balancers.ts";
import { noInternetGateways } from "./no-internet-gateways.ts";
import { noOutsidePeering } from "./no-outside-peering.ts";
import { noPublicDatabases } from "./no-public-databases.ts";
import { requireImdsv2 } from "./require-imdsv2.ts";
import { smallInstances } from "./small-instances.ts";

export const NETWORK: readonly Guardrail[] = [
  requireImdsv2,
  noDefaultNetworks,
  noOutsidePeering,
  noPublicDatabases,
  noInternetGateways,
  noInternetFacingLoadBalancers,
  smallInstances,
  noCommitments,
];
