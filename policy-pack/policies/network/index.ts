import type { Policy } from "../../model/policy.ts";
import clientVpnConnectionLogs from "./client-vpn-connection-logs.ts";
import flowLogAggregationInterval from "./flow-log-aggregation-interval.ts";
import flowLogTrafficType from "./flow-log-traffic-type.ts";
import globalAcceleratorFlowLogs from "./global-accelerator-flow-logs.ts";
import networkFirewallLogTypes from "./network-firewall-log-types.ts";
import networkFirewallLogging from "./network-firewall-logging.ts";
import route53QueryLogging from "./route53-query-logging.ts";
import route53ResolverQueryLogging from "./route53-resolver-query-logging.ts";
import subnetFlowLogs from "./subnet-flow-logs.ts";
import transitGatewayFlowLogs from "./transit-gateway-flow-logs.ts";
import verifiedAccessLogs from "./verified-access-logs.ts";
import vpcFlowLogs from "./vpc-flow-logs.ts";
import vpcLatticeAccessLogs from "./vpc-lattice-access-logs.ts";
import vpnTunnelLogs from "./vpn-tunnel-logs.ts";

export const network: readonly Policy[] = [
  clientVpnConnectionLogs,
  flowLogAggregationInterval,
  flowLogTrafficType,
  globalAcceleratorFlowLogs,
  networkFirewallLogTypes,
  networkFirewallLogging,
  route53QueryLogging,
  route53ResolverQueryLogging,
  subnetFlowLogs,
  transitGatewayFlowLogs,
  verifiedAccessLogs,
  vpcFlowLogs,
  vpcLatticeAccessLogs,
  vpnTunnelLogs,
];
