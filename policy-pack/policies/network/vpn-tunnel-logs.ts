import { resourcePolicy } from "../../model/policy.ts";

const FIRST = "Its first tunnel does not log.";
const SECOND = "Its second tunnel does not log.";

const connection = {
  type: "ipsec.1",
  customerGatewayId: "cgw-0a1b2c3d4e5f67890",
  transitGatewayId: "tgw-0a1b2c3d4e5f67890",
};
const logGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:/acme/vpn";
const on = { cloudwatchLogOptions: { logEnabled: true, logGroupArn } };
const off = { cloudwatchLogOptions: { logEnabled: false } };
// Logs of BGP are not those of the tunnel.
const routesOnly = { cloudwatchLogOptions: { bgpLogEnabled: true, bgpLogGroupArn: logGroupArn } };

export default resourcePolicy({
  id: "vpn-tunnel-logs",
  title: "Both tunnels of a VPN connection log to CloudWatch",
  service: "EC2 VPN",
  severity: "medium",
  why: "A tunnel that fails, or that someone else negotiates, leaves no trace.",
  write: [
    "tunnel1LogOptions: { cloudwatchLogOptions: { logEnabled: true, logGroupArn: logs.arn } },",
    "tunnel2LogOptions: { cloudwatchLogOptions: { logEnabled: true, logGroupArn: logs.arn } },",
  ],
  types: ["aws:ec2/vpnConnection:VpnConnection"],
  violation: ({ tunnel1LogOptions, tunnel2LogOptions }) => {
    if (tunnel1LogOptions?.cloudwatchLogOptions?.logEnabled !== true) return FIRST;
    return tunnel2LogOptions?.cloudwatchLogOptions?.logEnabled !== true && SECOND;
  },
  passes: [
    { ...connection, tunnel1LogOptions: on, tunnel2LogOptions: on },
    {
      ...connection,
      staticRoutesOnly: true,
      tunnel1LogOptions: { cloudwatchLogOptions: { ...on.cloudwatchLogOptions, logOutputFormat: "text" } },
      tunnel2LogOptions: on,
    },
  ],
  fails: [
    [connection, FIRST],
    [{ ...connection, tunnel1LogOptions: off, tunnel2LogOptions: on }, FIRST],
    [{ ...connection, tunnel1LogOptions: routesOnly, tunnel2LogOptions: on }, FIRST],
    [{ ...connection, tunnel1LogOptions: {}, tunnel2LogOptions: {} }, FIRST],
    [{ ...connection, tunnel1LogOptions: on }, SECOND],
    [{ ...connection, tunnel1LogOptions: on, tunnel2LogOptions: {} }, SECOND],
    [{ ...connection, tunnel1LogOptions: on, tunnel2LogOptions: off }, SECOND],
    [{ ...connection, tunnel1LogOptions: on, tunnel2LogOptions: routesOnly }, SECOND],
  ],
});
